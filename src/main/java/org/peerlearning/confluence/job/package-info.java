/** Work that the clock starts. A job calls one use case, and one that goes wrong somewhere goes on elsewhere. */
package org.peerlearning.confluence.job;
