/** The packaged app on a site that lives: it is installed, upgraded and taken away, starts slowly, and is read-only for a while. */
package org.peerlearning.living;
