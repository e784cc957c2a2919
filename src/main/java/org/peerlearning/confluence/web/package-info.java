/**
 * Pages of the app's own, by servlet: the platform puts its header, theme and styles around them. They read; changes go through REST,
 * so that there is one door to check.
 *
 * <p>Servlet types are {@code javax} here; the jar for Confluence 10 is made from this one with {@code jakarta} in their place.
 */
package org.peerlearning.confluence.web;
