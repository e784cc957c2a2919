package org.peerlearning.confluence.web;

/**
 * A calendar that the reader subscribed to, or can.
 *
 * @param scope as it stands in addresses
 * @param label what it shows, in words
 * @param made when its address was made; empty before that
 */
public record FeedView(String scope, String label, String made) {}
