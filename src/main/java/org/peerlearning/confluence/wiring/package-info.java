/** What the Spring context cannot say in XML alone: where time, chance and waiting come from. Everything else is wired there. */
package org.peerlearning.confluence.wiring;
