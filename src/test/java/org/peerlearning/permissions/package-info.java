/** Who comes in by which door: one table over every entry of the app, held against the entries that there are. */
package org.peerlearning.permissions;
