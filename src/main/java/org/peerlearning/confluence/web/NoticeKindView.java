package org.peerlearning.confluence.web;

/**
 * How somebody is told of one kind of thing.
 *
 * @param key of the kind
 * @param label the kind in words
 * @param mail whether by mail
 * @param app whether in their list
 * @param fixed whether the list cannot be chosen off
 */
public record NoticeKindView(String key, String label, boolean mail, boolean app, boolean fixed) {}
