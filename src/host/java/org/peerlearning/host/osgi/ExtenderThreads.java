package org.peerlearning.host.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;

/**
 * A fragment for Gemini's extender that gives it threads which end with their work. Its own pool outlives the framework and would keep
 * the JVM alive.
 */
final class ExtenderThreads {

    static final String LOCATION = "host:extender-threads";

    private static final String CONFIGURATION = "META-INF/spring/extender/threads.xml";

    private ExtenderThreads() {}

    /** The jar of the fragment. */
    static InputStream fragment() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.peerlearning.host.extender-threads");
        headers.putValue(Constants.FRAGMENT_HOST, "org.eclipse.gemini.blueprint.extender");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream beans = ExtenderThreads.class.getResourceAsStream("/osgi/extender-threads.xml")) {
            // The extender asks for the folder's entries, so the folders have to be in the jar.
            for (String folder : new String[] {"META-INF/spring/", "META-INF/spring/extender/"}) {
                jar.putNextEntry(new ZipEntry(folder));
            }
            jar.putNextEntry(new ZipEntry(CONFIGURATION));
            beans.transferTo(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("A jar in memory cannot fail", e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
