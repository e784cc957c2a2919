package org.peerlearning.confluence.mail;

import java.util.List;
import java.util.Optional;

/**
 * A notice as a mail shows it, in the reader's language: every word and every address, and nothing to decide.
 *
 * @param language of the texts, as HTML names it
 * @param quoteTitle whose words follow; empty where that was said before
 * @param quote somebody's own words, line by line; may be empty
 * @param sections of a digest
 * @param action where the reader can do something about it
 * @param why the reader gets this
 * @param stop where mails are turned off
 */
public record NoticeView(
        String language,
        String subject,
        String hello,
        String lead,
        String quoteTitle,
        List<String> quote,
        List<FactView> facts,
        List<SectionView> sections,
        String next,
        Optional<LinkView> action,
        String why,
        LinkView stop) {

    public boolean hasQuote() {
        return !quote.isEmpty();
    }

    public boolean hasFacts() {
        return !facts.isEmpty();
    }

    public boolean hasQuoteTitle() {
        return !quoteTitle.isEmpty();
    }

    public boolean hasAction() {
        return action.isPresent();
    }

    /** Only where there is one. */
    public LinkView button() {
        return action.orElseThrow();
    }
}
