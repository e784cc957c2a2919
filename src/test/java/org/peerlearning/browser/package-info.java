/**
 * The app in Chromium, as people meet it: the packaged jar in the running host, with the real AUI. Every test has windows of its own;
 * whatever it leaves behind in the wiki, no other test counts on.
 */
package org.peerlearning.browser;
