/**
 * The only package that may know the platform. One sub-package a kind of thing; kinds do not import each other, except that
 * {@code view} (what JSON and templates show) may be used by every door, and {@code wiring} may use all.
 */
package org.peerlearning.confluence;
