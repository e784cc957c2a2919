package org.peerlearning.confluence.mail;

/** @param label what one finds there */
public record LinkView(String label, String url) {}
