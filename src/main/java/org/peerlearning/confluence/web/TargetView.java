package org.peerlearning.confluence.web;

/**
 * Another session that people can be moved to.
 *
 * @param url address of its desk
 */
public record TargetView(long session, String label, String url) {}
