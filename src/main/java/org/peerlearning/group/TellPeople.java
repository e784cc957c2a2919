package org.peerlearning.group;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Transactions;
import org.peerlearning.shared.Viewer;

/** A host tells everybody in a group something. Each hears it in the way they chose. */
public final class TellPeople {

    /** In characters as people count them. */
    public static final int SUBJECT_MAX = 150;
    /** In characters as people count them. */
    public static final int TEXT_MAX = 2_000;

    private final Hosting hosting;
    private final GroupNews news;
    private final Transactions transactions;
    private final Clock clock;

    public TellPeople(Hosting hosting, GroupNews news, Transactions transactions, Clock clock) {
        this.hosting = hosting;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return the group whose people will hear of it */
    public Answer<Group> tell(Viewer viewer, GroupId id, String subject, String text) {
        String title = Text.line(subject);
        String words = Text.lines(text);
        return hosting.managed(viewer, id).then(group -> {
            List<Refusal> wrong = new ArrayList<>();
            refuses("subject", title, SUBJECT_MAX).ifPresent(wrong::add);
            refuses("text", words, TEXT_MAX).ifPresent(wrong::add);
            if (!wrong.isEmpty()) {
                return Answer.no(wrong);
            }
            Optional<Refusal> closed = group.course().refusesNew();
            if (closed.isPresent()) {
                return Answer.no(closed.get());
            }
            return transactions.inOne(() -> {
                news.happened(List.of(new GroupHappening.NewsWritten(
                        id, viewer.person().orElseThrow(), title, words, clock.instant())));
                return Answer.of(group);
            });
        });
    }

    private static Optional<Refusal> refuses(String field, String cleaned, int max) {
        if (!Text.isVisible(cleaned)) {
            return Optional.of(Refusal.invalid(field, "input.missing"));
        }
        return Text.length(cleaned) > max ? Optional.of(Refusal.invalid(field, "input.too-long", max)) : Optional.empty();
    }
}
