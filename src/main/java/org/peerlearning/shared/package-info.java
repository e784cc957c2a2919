/**
 * The words every feature uses: who is asking, what they may see, why something was refused.
 *
 * <p>This package imports nobody. It holds values and ports, {@link org.peerlearning.shared.Access} and
 * {@link org.peerlearning.shared.Transactions} before all; a type moves here only when a second feature needs it and neither may import
 * the other. People are held by user key, never by name, because names change and people leave.
 */
package org.peerlearning.shared;
