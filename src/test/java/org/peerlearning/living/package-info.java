/**
 * The packaged app on a site that lives: it is installed, upgraded and taken away, in the middle of a round too, starts slowly, has a slow
 * database, and is read-only for a while.
 */
package org.peerlearning.living;
