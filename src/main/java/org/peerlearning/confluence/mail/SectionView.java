package org.peerlearning.confluence.mail;

import java.util.List;

/** One part of a digest. */
public record SectionView(String title, List<ItemView> items) {}
