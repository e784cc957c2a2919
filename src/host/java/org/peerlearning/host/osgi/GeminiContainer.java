package org.peerlearning.host.osgi;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;

/** Runs the app as Confluence 9 does: an OSGi bundle whose {@code META-INF/spring} files Gemini Blueprint turns into beans. */
final class GeminiContainer extends OsgiContainer {

    private final Patience patience;

    /** @param bundles folder with the jars of Gemini Blueprint and Spring */
    GeminiContainer(Path bundles, Path cache, ServiceExports services, Patience patience, Predicate<String> hidden) {
        super(FelixFramework.with(bundles, cache, hidden), services);
        this.patience = patience;
    }

    @Override
    SpringContext start(Bundle bundle) {
        try (ContextWatch watch = ContextWatch.on(bundle, framework())) {
            startBundle(bundle);
            return new SpringContext(watch.await(patience.context(), patience.service()));
        }
    }
}
