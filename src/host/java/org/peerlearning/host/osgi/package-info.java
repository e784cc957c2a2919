/**
 * The container beneath the app: Felix, with Gemini Blueprint and Spring 5.3 installed as bundles, as in Confluence 9, or with a small
 * reader of the same files over Spring 6.2, for Confluence 10. It is strict on purpose. A bundle sees the JDK's {@code java.*} and the
 * packages that {@link org.peerlearning.host.osgi.PackageExports} lists, and nothing else of what happens to lie on the host's class
 * path, so that an import missing in the manifest is missed here and not at the first customer's.
 */
package org.peerlearning.host.osgi;
