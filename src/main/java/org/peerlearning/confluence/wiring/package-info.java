/**
 * What the Spring context cannot say in XML alone: where time, chance and waiting come from. Everything else is wired there.
 *
 * <p><b>Nothing hangs.</b> No bean touches the tables while it is made, and every door asks {@link org.peerlearning.shared.Readiness}
 * before anything else, which never waits: a request that cannot be served is answered at once. Calls to the wiki's mail, which may be
 * missing, wait a tenth of a second for it. When the app is stopped, rounds that have begun are waited for, for 5 seconds at most, and
 * its one thread, for 30; the container may go on before, which waits for all of it as long as it is set to (Gemini by itself: 10 seconds).
 */
package org.peerlearning.confluence.wiring;
