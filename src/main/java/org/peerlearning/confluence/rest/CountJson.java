package org.peerlearning.confluence.rest;

/**
 * To how many people something was done.
 *
 * @param message the same in the viewer's language
 */
record CountJson(int count, String message) {}
