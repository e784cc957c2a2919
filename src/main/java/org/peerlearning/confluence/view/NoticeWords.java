package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.confluence.LanguageTexts;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.Told;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Words;
import org.peerlearning.signup.Standing;

/**
 * What happened, in words: the same in a mail and in a reader's list. Most kinds have one wording; some have more, as much depends on
 * whether it went well.
 */
public final class NoticeWords {

    /** Every wording there is: the kinds, and those that differ within a kind. Each has a text for every {@link Part}. */
    public static final List<String> WORDINGS = List.of(
            "seat-confirmed", "seat-given-up", "seat-given-up-hidden", "waiting", "moved-up", "offer", "offer-expired", "reminder",
            "session-changed", "session-moved", "session-moved-place", "called-off", "called-off-hidden", "added", "added-offered",
            "added-waiting", "added-open", "removed", "removed-moved", "removed-hidden", "removed-group", "removed-group-hidden",
            "approval-asked", "approval-given", "approval-given-offered", "approval-given-waiting", "approval-turned-down",
            "co-host-invitation", "co-host-declined", "made-host", "made-host-next", "made-co-host", "host-wanted",
            "lead-given", "lead-taken", "join-request", "join-accepted", "join-turned-down", "group-news", "recap-published", "feedback-asked",
            "lots-drawn", "lots-drawn-offered", "lots-drawn-waiting", "invited", "digest");

    private static final String WORDS = "peer-learning.notice.";

    private final LanguageTexts texts;

    public NoticeWords(I18nResolver i18n) {
        texts = new LanguageTexts(i18n);
    }

    /** Which of the texts. */
    public enum Part {
        /** In one line: the subject of the mail. */
        SUBJECT,
        /** What happened, when and where. */
        LEAD,
        /** What the reader can do now. */
        NEXT,
        /** On the link that leads there. */
        ACTION
    }

    /**
     * What is to be put into words.
     *
     * @param title of the group; empty where the reader may not view its page, who is then told nothing of it
     * @param session empty where the group as a whole is concerned
     */
    public record Fact(Kind kind, String title, Optional<Session> session, Told told) {

        String wording() {
            boolean hidden = title.isEmpty();
            return switch (kind) {
                case SESSION_MOVED -> told.before().isPresent() ? kind.key() : kind.key() + "-place";
                case ADDED, APPROVAL_GIVEN, LOTS_DRAWN -> kind.key() + told.standing().map(this::standing).orElse("");
                case CALLED_OFF, SEAT_GIVEN_UP -> hidden ? kind.key() + "-hidden" : kind.key();
                case MADE_HOST -> told.by().isPresent() ? kind.key() : kind.key() + "-next";
                case REMOVED -> kind.key() + (session.isEmpty() ? "-group" : "") + (hidden ? "-hidden" : moved());
                default -> kind.key();
            };
        }

        /** Hosts let people in who still have to wait for something. */
        private String standing(Standing standing) {
            return switch (standing) {
                case SEATED -> "";
                case OFFERED -> "-offered";
                case ASKED, IN_DRAW, INVITED -> kind == Kind.ADDED ? "-open" : "-waiting";
                default -> "-waiting";
            };
        }

        private String moved() {
            return told.standing().filter(Standing.MOVED::equals).map(ended -> "-moved").orElse("");
        }
    }

    /** @param times by the reader's clock and in the reader's language */
    public String say(Part part, Fact fact, SessionTimes times) {
        Optional<SessionTime> when = fact.session().map(Session::time);
        return text(
                times.locale(),
                WORDS + fact.wording() + "." + Words.key(part),
                Text.isolated(fact.title()),
                name(fact.told().by(), times.locale()),
                when.map(times::date).orElse(""),
                when.map(times::shortDate).orElse(""),
                more(fact, times));
    }

    /** What kind of thing happened: all that is said of it to who may not see what it is about. */
    public String kind(Kind kind, Locale locale) {
        return text(locale, "peer-learning.notices.kind." + kind.key());
    }

    /** A text with these in the places that it has for them. */
    public String text(Locale locale, String key, String... arguments) {
        return texts.text(locale, key, arguments);
    }

    private String name(Optional<PersonCard> person, Locale locale) {
        return person.map(card -> card.isGone() ? text(locale, "peer-learning.person.gone") : Text.isolated(card.name()))
                .orElseGet(() -> text(locale, "peer-learning.notice.someone"));
    }

    private static String more(Fact fact, SessionTimes times) {
        Told told = fact.told();
        return switch (fact.kind()) {
            case OFFER, ADDED, APPROVAL_GIVEN, LOTS_DRAWN -> told.offerEnds()
                    .flatMap(end -> fact.session().map(session -> times.moment(end, session.time().zone())))
                    .orElse("");
            case SESSION_MOVED -> told.before().map(before -> times.date(before) + ", " + times.hours(before)).orElse("");
            case GROUP_NEWS -> Text.isolated(told.subject());
            default -> "";
        };
    }
}
