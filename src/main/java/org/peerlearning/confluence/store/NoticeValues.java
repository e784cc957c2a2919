package org.peerlearning.confluence.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.peerlearning.group.GroupId;
import org.peerlearning.notice.About;
import org.peerlearning.notice.Crowd;
import org.peerlearning.notice.Details;
import org.peerlearning.notice.Kind;
import org.peerlearning.notice.NewNotice;
import org.peerlearning.notice.Notice;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.notice.NoticeState;
import org.peerlearning.notice.Progress;
import org.peerlearning.notice.Recipient;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionTime;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices as rows tell them, and rows as notices tell them. */
final class NoticeValues {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeValues.class);

    private NoticeValues() {}

    /** Those that can be read. A later version may have written what this one does not know. */
    static List<Notice> readable(NoticeRow[] rows) {
        return Stream.of(rows).flatMap(row -> read(row, why -> LOG.debug("Passed over: {}", why)).stream()).toList();
    }

    /** @param otherwise hears why a row cannot be read */
    static Optional<Notice> read(NoticeRow row, Consumer<String> otherwise) {
        try {
            return Optional.of(of(row));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException | NullPointerException unknown) {
            otherwise.accept("notice " + row.getID() + " cannot be read: " + unknown);
            return Optional.empty();
        }
    }

    /**
     * The latest first, as many that can be read as are wanted.
     *
     * @param below rows with lower numbers than this one, at most so many, the latest first
     */
    static List<Notice> latest(Optional<NoticeId> before, int limit, BiFunction<Long, Integer, NoticeRow[]> below) {
        List<Notice> found = new ArrayList<>();
        long end = before.map(NoticeId::value).orElse(Long.MAX_VALUE);
        int wanted = limit;
        while (wanted > 0) {
            NoticeRow[] rows = below.apply(end, wanted);
            found.addAll(readable(rows));
            end = rows.length < wanted ? end : rows[rows.length - 1].getID();
            wanted = rows.length < wanted ? 0 : limit - found.size();
        }
        return found;
    }

    static Notice of(NoticeRow row) {
        Instant due = Instant.ofEpochMilli(row.getDue());
        NewNotice fact = new NewNotice(
                recipient(row),
                Kind.valueOf(row.getKind()),
                new About(
                        Optional.ofNullable(row.getGroupId()).map(GroupId::new),
                        Optional.ofNullable(row.getSessionId()).map(SessionId::new)),
                details(row),
                row.getFactKey(),
                due);
        Progress progress =
                new Progress(NoticeState.valueOf(row.getState()), due, row.getTries(), text(row.getWhy()), row.getReached());
        return new Notice(
                new NoticeId(row.getID()), fact, Instant.ofEpochMilli(row.getWritten()), progress, row.isShown(),
                row.getUnreadBy() != null);
    }

    private static Recipient recipient(NoticeRow row) {
        return row.getCrowd() == null
                ? Recipient.one(new PersonKey(row.getPerson()))
                : Recipient.many(Crowd.valueOf(row.getCrowd()), Optional.ofNullable(row.getButPerson()).map(PersonKey::new));
    }

    private static Details details(NoticeRow row) {
        return new Details(
                Optional.ofNullable(row.getDoneBy()).map(PersonKey::new),
                text(row.getSubject()),
                text(row.getWords()),
                Optional.ofNullable(row.getSessionTime()).map(NoticeValues::time),
                Optional.ofNullable(row.getPageId()).map(PageId::new),
                Optional.ofNullable(row.getStanding()).map(Standing::valueOf));
    }

    /** What a new row holds. */
    static Map<String, Object> columns(long number, NewNotice fact, String key, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ID", number);
        columns.put("FACT_KEY", key);
        columns.put("KIND", fact.kind().name());
        fact.to().reader().ifPresent(person -> columns.put("PERSON", person.value()));
        fact.to().everybody().ifPresent(many -> {
            columns.put("CROWD", many.crowd().name());
            many.but().ifPresent(person -> columns.put("BUT_PERSON", person.value()));
        });
        fact.about().group().flatMap(group -> InList.id(group.value())).ifPresent(id -> columns.put("GROUP_ID", id));
        fact.about().session().flatMap(session -> InList.id(session.value())).ifPresent(id -> columns.put("SESSION_ID", id));
        Details details = fact.details();
        details.by().ifPresent(person -> columns.put("DONE_BY", person.value()));
        putText(columns, "SUBJECT", details.subject());
        putText(columns, "WORDS", details.words());
        details.time().ifPresent(time -> columns.put("SESSION_TIME", text(time)));
        details.recap().ifPresent(page -> columns.put("PAGE_ID", page.value()));
        details.standing().ifPresent(standing -> columns.put("STANDING", standing.name()));
        columns.put("WRITTEN", now.toEpochMilli());
        columns.put("STATE", NoticeState.WAITING.name());
        columns.put("DUE", fact.notBefore().toEpochMilli());
        columns.put("TRIES", 0);
        columns.put("REACHED", 0L);
        return columns;
    }

    /** Conditions that the number is one of these. */
    static List<InList> among(Collection<NoticeId> ids) {
        return InList.of("ID", ids.stream().map(NoticeId::value).toList());
    }

    private static void putText(Map<String, Object> columns, String column, String text) {
        if (!text.isEmpty()) {
            columns.put(column, text);
        }
    }

    /** Writes how a notice stands, without saving. */
    static void write(Progress progress, NoticeRow row) {
        row.setState(progress.state().name());
        row.setDue(progress.due().toEpochMilli());
        if (row.getTries() != progress.tries()) {
            row.setTries(progress.tries());
        }
        if (!text(row.getWhy()).equals(progress.why())) {
            row.setWhy(progress.why().isEmpty() ? null : progress.why());
        }
        if (row.getReached() != progress.reached()) {
            row.setReached(progress.reached());
        }
    }

    private static String text(String column) {
        return column == null ? "" : column;
    }

    private static String text(SessionTime time) {
        return time.start() + " " + time.zone().getId() + " " + time.minutes();
    }

    private static SessionTime time(String column) {
        String[] parts = column.split(" ");
        return new SessionTime(LocalDateTime.parse(parts[0]), ZoneId.of(parts[1]), Integer.parseInt(parts[2]));
    }
}
