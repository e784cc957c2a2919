package org.peerlearning.notice;

/** The number of a notice, as it stands in addresses. */
public record NoticeId(long value) {}
