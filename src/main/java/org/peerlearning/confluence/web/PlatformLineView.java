package org.peerlearning.confluence.web;

/**
 * One thing that the wiki lacks.
 *
 * @param what by its name in Java
 * @param fault what is wrong with it, in words
 * @param users classes of the app that need it
 */
public record PlatformLineView(String what, String fault, String users) {}
