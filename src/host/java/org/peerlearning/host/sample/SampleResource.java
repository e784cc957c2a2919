package org.peerlearning.host.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.peerlearning.host.HostFailure;

/** Reads the sample's texts. */
final class SampleResource {

    private SampleResource() {}

    /** The text of a file beside the sample's others. */
    static String text(String name) {
        try (InputStream in = SampleResource.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new HostFailure("The sample's file " + name + " is missing on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
