/**
 * The development host: what the app uses of Confluence, built of the parts Confluence is built of, so that the packaged bundle runs
 * where no Confluence is at hand. It never ships, and it meets the app through its jar alone.
 */
package org.peerlearning.host;
