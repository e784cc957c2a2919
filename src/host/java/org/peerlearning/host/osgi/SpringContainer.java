package org.peerlearning.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.peerlearning.host.HostFailure;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/**
 * Runs the app with Spring 6.2, as Confluence 10 does, whose Gemini Blueprint is no public release: a small reader of its own takes the
 * same {@code META-INF/spring} files. It knows beans, references to services and offers of services; anything else in them is refused.
 * Spring stands on the host's class path, where bundles do not see it. What it does not imitate: services that come and go, since the
 * host's are all there before the app starts.
 */
final class SpringContainer extends OsgiContainer {

    private final Map<Bundle, GenericApplicationContext> contexts = new ConcurrentHashMap<>();

    SpringContainer(Path cache, ServiceExports services, Predicate<String> hidden) {
        super(new FelixFramework(cache, hidden), services);
        framework().context().addBundleListener((SynchronousBundleListener) event -> {
            if (event.getType() == BundleEvent.STOPPING) {
                end(event.getBundle());
            }
        });
    }

    @Override
    SpringContext start(Bundle bundle) {
        startBundle(bundle);
        return OsgiPlugin.in(OsgiPlugin.loader(bundle), () -> new SpringContext(refreshed(bundle)));
    }

    private GenericApplicationContext refreshed(Bundle bundle) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setClassLoader(OsgiPlugin.loader(bundle));
        BlueprintNamespace blueprint = new BlueprintNamespace(bundle);
        try {
            XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
            reader.setEntityResolver(new BlueprintSchemas());
            reader.setNamespaceHandlerResolver(uri -> uri.equals(BlueprintNamespace.URI) ? blueprint : null);
            for (URL file : Collections.list(bundle.findEntries("META-INF/spring", "*.xml", false))) {
                reader.loadBeanDefinitions(resource(file));
            }
            List<String> missing = blueprint.missing();
            if (!missing.isEmpty()) {
                throw ContextWatch.missing(missing);
            }
            // Before the beans are made, so that a bundle stopped meanwhile closes them.
            contexts.put(bundle, context);
            context.refresh();
            return context;
        } catch (BeansException e) {
            throw Causes.beans(e);
        }
    }

    private void end(Bundle bundle) {
        GenericApplicationContext context = contexts.remove(bundle);
        if (context != null) {
            OsgiPlugin.in(OsgiPlugin.loader(bundle), () -> {
                context.close();
                return null;
            });
        }
    }

    private static ByteArrayResource resource(URL file) {
        try (InputStream in = file.openStream()) {
            return new ByteArrayResource(in.readAllBytes(), file.toString());
        } catch (IOException e) {
            throw new HostFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
