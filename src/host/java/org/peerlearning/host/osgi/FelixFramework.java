package org.peerlearning.host.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.peerlearning.host.HostFailure;

/** Felix, strictly set up. */
final class FelixFramework implements AutoCloseable {

    private static final long STOP_MILLIS = 10_000;
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.$-]+)");

    private final Framework framework;

    /**
     * Starts it.
     *
     * @param cache folder for the framework's copies of bundles, emptied at the start
     * @param hidden packages that bundles do not get to see
     */
    FelixFramework(Path cache, Predicate<String> hidden) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toAbsolutePath().toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, PackageExports.asProperty(hidden));
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
        // Otherwise Felix guesses, from the call stack, when to look past the imports of a bundle.
        settings.put("felix.bootdelegation.implicit", "false");
        // A pool for resolving outlives the framework by a minute; a handful of bundles resolves as fast without.
        settings.put("felix.resolver.parallelism", "1");
        settings.put("felix.log.level", "1");
        framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
        } catch (BundleException e) {
            close();
            throw failure("The OSGi framework", e);
        }
    }

    /**
     * Starts it with the bundles of Spring and Gemini Blueprint.
     *
     * @param bundles folder with their jars
     */
    static FelixFramework with(Path bundles, Path cache, Predicate<String> hidden) {
        FelixFramework framework = new FelixFramework(cache, hidden);
        try {
            framework.startAll(bundles);
        } catch (BundleException e) {
            framework.close();
            throw failure("The OSGi framework", e);
        } catch (RuntimeException e) {
            framework.close();
            throw e;
        }
        return framework;
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle bundle(String symbolicName) {
        for (Bundle bundle : context().getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new HostFailure("The framework bundle " + symbolicName + " is missing");
    }

    /** Lets go of bundles that are uninstalled and whose classes nobody is wired to any more. */
    void forgetUninstalled() {
        framework.adapt(FrameworkWiring.class).refreshBundles(null);
    }

    /** One line for why a bundle does not start; packages that it imports and nobody exports are named. */
    static HostFailure failure(String who, BundleException cause) {
        List<String> missing = MISSING_PACKAGE.matcher(String.valueOf(cause.getMessage())).results()
                .map(match -> match.group(1)).distinct().toList();
        return missing.isEmpty()
                ? new HostFailure(who + " does not start: " + Causes.line(cause), cause)
                : new HostFailure(who + " imports a package that this host does not have: " + String.join(", ", missing), cause);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAll(Path folder) throws BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : jars(folder)) {
            installed.add(context().installBundle(jar.toUri().toString()));
        }
        context().installBundle(ExtenderThreads.LOCATION, ExtenderThreads.fragment());
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
            if (jars.isEmpty()) {
                throw new HostFailure("The folder of framework bundles holds no jar: " + folder);
            }
            return jars;
        } catch (IOException e) {
            throw new HostFailure("The folder of framework bundles cannot be read: " + folder, e);
        }
    }
}
