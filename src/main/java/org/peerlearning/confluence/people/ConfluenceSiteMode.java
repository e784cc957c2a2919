package org.peerlearning.confluence.people;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.peerlearning.shared.SiteMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks {@code AccessModeService} of the wiki, which is found by its name each time and called by reflection: its package and members are
 * described for apps, but not in the public Javadoc of every version. Where there is no such service, or it has no such question, there
 * is no read-only mode to ask for. Where it fails to answer, nothing is changed.
 */
public final class ConfluenceSiteMode implements SiteMode {

    static final String SERVICE = "com.atlassian.confluence.api.service.accessmode.AccessModeService";
    private static final String QUESTION = "isReadOnlyAccessModeEnabled";
    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceSiteMode.class);

    private final Supplier<Optional<BundleContext>> platform;

    ConfluenceSiteMode(Supplier<Optional<BundleContext>> platform) {
        this.platform = platform;
    }

    /** Looks for the service where the app's own bundle finds services; outside of any there are none. */
    public static SiteMode ofPlatform() {
        return new ConfluenceSiteMode(
                () -> Optional.ofNullable(FrameworkUtil.getBundle(ConfluenceSiteMode.class)).map(Bundle::getBundleContext));
    }

    @Override
    public boolean isReadOnly() {
        try {
            return platform.get().filter(ConfluenceSiteMode::answer).isPresent();
        } catch (IllegalStateException stopped) {
            LOG.debug("The app is being stopped and asks nobody any more", stopped);
            return true;
        }
    }

    private static boolean answer(BundleContext platform) {
        ServiceReference<?> reference = platform.getServiceReference(SERVICE);
        Object service = reference == null ? null : platform.getService(reference);
        if (service == null) {
            return false;
        }
        try {
            return ask(service);
        } finally {
            platform.ungetService(reference);
        }
    }

    private static boolean ask(Object service) {
        Optional<Class<?>> type = interfaces(service.getClass()).filter(face -> face.getName().equals(SERVICE)).findFirst();
        try {
            return type.isPresent() && (boolean) type.get().getMethod(QUESTION).invoke(service);
        } catch (NoSuchMethodException unknown) {
            LOG.debug("This version of the wiki answers no such question", unknown);
            return false;
        } catch (InvocationTargetException | IllegalAccessException | ClassCastException failure) {
            LOG.error("The wiki could not say whether it is read-only, so nothing is changed", failure);
            return true;
        }
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        Stream<Class<?>> inherited = type.getSuperclass() == null ? Stream.empty() : interfaces(type.getSuperclass());
        return Stream.concat(
                Stream.of(type.getInterfaces()).flatMap(face -> Stream.concat(Stream.of(face), interfaces(face))), inherited);
    }
}
