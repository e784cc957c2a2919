/**
 * Pages of the app's own, by servlet: the platform puts its header, theme and styles around them. They read; changes go through REST,
 * so that there is one door to check.
 *
 * <p>Servlet types are {@code javax} here; the jar for Confluence 10 is made from this one with {@code jakarta} in their place. What
 * makes it renames a package wherever a class names it, but for two places: the signature of a method with type parameters of its own, and
 * the components of a record. So neither names a servlet type; a test looks for what is left. Rejected: actions, whose base class is
 * another one on Confluence 10 ({@code com.opensymphony.xwork2} became {@code org.apache.struts2} there), so that no compiled action
 * runs on both.
 */
package org.peerlearning.confluence.web;
