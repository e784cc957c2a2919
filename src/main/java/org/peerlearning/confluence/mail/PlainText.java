package org.peerlearning.confluence.mail;

import java.util.List;

/**
 * How a notice looks in plain text. Laid out here and not by a template: the platform's templates write HTML, and would escape for it.
 */
final class PlainText {

    /** Two hyphens and a blank: mail programs leave out what follows when somebody answers. */
    static final String SIGNATURE = "-- ";

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(NoticeView notice) {
        PlainText plain = new PlainText();
        plain.paragraph(notice.hello());
        plain.paragraph(notice.lead());
        plain.quote(notice);
        plain.facts(notice.facts());
        notice.sections().forEach(plain::section);
        plain.paragraph(notice.next());
        notice.action().ifPresent(link -> plain.lines(link.label(), link.url()));
        plain.line(SIGNATURE);
        plain.line(notice.why());
        plain.line(notice.stop().label());
        plain.line(notice.stop().url());
        return plain.text.toString();
    }

    private void paragraph(String words) {
        lines(words);
    }

    private void lines(String... lines) {
        for (String line : lines) {
            line(line);
        }
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void quote(NoticeView notice) {
        if (notice.quote().isEmpty()) {
            return;
        }
        if (notice.hasQuoteTitle()) {
            line(notice.quoteTitle());
        }
        notice.quote().forEach(line -> line(line.isEmpty() ? ">" : "> " + line));
        line("");
    }

    private void facts(List<FactView> facts) {
        if (facts.isEmpty()) {
            return;
        }
        for (FactView fact : facts) {
            line(fact.label());
            fact.lines().forEach(value -> line("  " + value));
            if (fact.hasUrl()) {
                line("  " + fact.url());
            }
        }
        line("");
    }

    private void section(SectionView section) {
        line(section.title());
        for (ItemView item : section.items()) {
            line("");
            line("* " + item.text());
            if (item.hasDetail()) {
                line("  " + item.detail());
            }
            if (item.hasUrl()) {
                line("  " + item.url());
            }
        }
        line("");
    }
}
