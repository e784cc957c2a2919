package org.peerlearning.host.services;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Templates from the class path of one app and nowhere else; they never change while it is installed. */
final class ClassPathTemplates extends ResourceLoader {
    private final ClassLoader loader;

    ClassPathTemplates(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // The class loader is all it needs.
    }

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        InputStream stream = loader.getResourceAsStream(name.startsWith("/") ? name.substring(1) : name);
        if (stream == null) {
            throw new ResourceNotFoundException("There is no template " + name + " in the app");
        }
        return stream;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
