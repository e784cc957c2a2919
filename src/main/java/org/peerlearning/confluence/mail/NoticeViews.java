package org.peerlearning.confluence.mail;

import java.util.List;
import java.util.Optional;
import org.peerlearning.confluence.view.NoticeWords;
import org.peerlearning.confluence.view.NoticeWords.Fact;
import org.peerlearning.confluence.view.NoticeWords.Part;
import org.peerlearning.confluence.view.SessionTimes;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Kind;
import org.peerlearning.shared.Text;

/** Puts a notice into the reader's words, and its times on the reader's clock. */
public final class NoticeViews {

    private final NoticeWords words;
    private final NoticeFacts facts;
    private final DigestSections sections;
    private final NoticeLinks links;
    private final SessionTimes times;

    public NoticeViews(NoticeWords words, NoticeFacts facts, DigestSections sections, NoticeLinks links, SessionTimes times) {
        this.words = words;
        this.facts = facts;
        this.sections = sections;
        this.links = links;
        this.times = times;
    }

    NoticeView of(Delivery delivery, Mailbox reader) {
        SessionTimes own = times.readBy(delivery.to(), delivery.zone(), reader.locale());
        String title = delivery.group().filter(group -> delivery.mayView()).map(GroupOutline::title).orElse("");
        Fact fact = new Fact(delivery.kind(), title, delivery.session(), delivery.told());
        List<String> quote = quote(delivery);
        return new NoticeView(
                reader.locale().toLanguageTag(),
                words.say(Part.SUBJECT, fact, own),
                text(own, "peer-learning.notice.hello", Text.isolated(reader.name())),
                words.say(Part.LEAD, fact, own),
                quote.isEmpty() || delivery.kind() == Kind.GROUP_NEWS ? "" : text(own, "peer-learning.notice.words"),
                quote,
                facts.of(delivery, own),
                delivery.digest().map(digest -> sections.of(digest, own)).orElse(List.of()),
                words.say(Part.NEXT, fact, own),
                links.action(delivery).map(url -> new LinkView(words.say(Part.ACTION, fact, own), url)),
                text(own, "peer-learning.notice.why"),
                new LinkView(text(own, "peer-learning.notice.stop"), links.unsubscribe(delivery.unsubscribe(), delivery.kind())));
    }

    /** What hosts write to a group that the reader may not see any more is of the group; why they took the reader off is the reader's. */
    private static List<String> quote(Delivery delivery) {
        boolean theirs = delivery.mayView() || delivery.kind() == Kind.REMOVED;
        return Optional.of(delivery.told().words()).filter(said -> theirs && !said.isBlank()).map(said -> said.lines().toList())
                .orElse(List.of());
    }

    private String text(SessionTimes own, String key, String... arguments) {
        return words.text(own.locale(), key, arguments);
    }
}
