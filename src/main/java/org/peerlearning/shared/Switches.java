package org.peerlearning.shared;

import java.util.function.Supplier;

/**
 * What is switched off because the wiki beneath lacks something that it leans on. Decided once, when the app starts.
 *
 * <p>Behind a port stands, besides the adapter, what is answered without it. Doors ask before they let anybody in.
 */
public interface Switches {

    /** Whether a feature, or everything with it, is switched off. */
    boolean isOff(Feature feature);

    /** Whether a door is switched off: it alone, its kind, or everything with it. */
    boolean isOff(Class<?> door, Feature kind);

    /** Notes that something is missing after all that the check at the start did not find. */
    void missed(String where, LinkageError missing);

    /**
     * Does what leans on the platform, or what stands in for it where that is switched off.
     *
     * @param otherwise also answers when only now it turns out that something is missing
     */
    default <T> T ask(Feature feature, Supplier<T> work, Supplier<T> otherwise) {
        if (isOff(feature)) {
            return otherwise.get();
        }
        try {
            return work.get();
        } catch (LinkageError missing) {
            missed(feature.key(), missing);
            return otherwise.get();
        }
    }
}
