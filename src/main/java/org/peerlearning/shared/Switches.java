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
     * Whether the failure is the container's word that nobody offers the service that the feature leans on; noted when it is. What fails
     * otherwise is no matter of switches.
     */
    boolean isAbsence(Feature feature, RuntimeException failure);

    /**
     * Does what leans on the platform, or what stands in for it where that is switched off.
     *
     * @param otherwise also answers when only now it turns out that something is missing, or a service is not offered
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
        } catch (RuntimeException failure) {
            if (!isAbsence(feature, failure)) {
                throw failure;
            }
            return otherwise.get();
        }
    }
}
