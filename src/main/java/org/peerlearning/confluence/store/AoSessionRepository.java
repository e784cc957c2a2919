package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.NewSession;
import org.peerlearning.session.Session;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SessionPlan;
import org.peerlearning.session.SessionRepository;
import org.peerlearning.session.SignupTerms;

/** Sessions in Active Objects. */
public final class AoSessionRepository implements SessionRepository {

    private static final SessionId UNKNOWN = new SessionId(0);
    private static final LocalDateTime FIRST = LocalDateTime.of(0, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 59);

    private final ActiveObjects ao;
    private final AoTransactions transactions;
    /** Whoever clicks was shown the session before, so most of what is asked for is in here. */
    private final Latest<GroupId> groups = new Latest<>();

    public AoSessionRepository(ActiveObjects ao, AoTransactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public Session add(GroupId group, NewSession session) {
        SessionPlan plan = session.plan();
        SignupTerms terms = session.terms();
        Map<String, Object> columns = new HashMap<>();
        columns.put("GROUP_ID", Math.toIntExact(group.value()));
        columns.put("LOCAL_START", SessionValues.text(plan.time().start()));
        columns.put("ZONE_ID", plan.time().zone().getId());
        columns.put("MINUTES", plan.time().minutes());
        if (!plan.place().isEmpty()) {
            columns.put("PLACE", plan.place());
        }
        plan.link().ifPresent(link -> columns.put("LINK", link));
        columns.put("CAPACITY", plan.capacity());
        terms.opens().ifPresent(opens -> columns.put("OPENS", SessionValues.text(opens)));
        terms.closes().ifPresent(closes -> columns.put("CLOSES", SessionValues.text(closes)));
        columns.put("CANCEL_MINUTES", terms.cancelMinutes());
        columns.put("APPROVAL", terms.approval());
        terms.draw().ifPresent(draw -> {
            columns.put("DRAW_AT", SessionValues.text(draw.at()));
            columns.put("DRAW_PER_DEPARTMENT", draw.perDepartment());
            columns.put("DRAW_SEED", session.drawSeed());
        });
        terms.minimum().ifPresent(minimum -> {
            columns.put("MINIMUM", minimum.people());
            columns.put("DECIDE_MINUTES", minimum.decideMinutes());
        });
        terms.kept().ifPresent(kept -> {
            columns.put("KEPT_SEATS", kept.seats());
            columns.put("KEPT_FOR", kept.whom().name());
            if (!kept.wikiGroup().isEmpty()) {
                columns.put("KEPT_GROUP", kept.wikiGroup());
            }
            columns.put("KEPT_UNTIL", SessionValues.text(kept.until()));
        });
        columns.put("CALLED_OFF", false);
        columns.put("TOUCHED", 0L);
        columns.put("TAKEN", 0);
        columns.put("OFFERED", 0);
        columns.put("WAITING", 0);
        columns.put("ASKED", 0);
        columns.put("IN_DRAW", 0);
        columns.put("INVITED", 0);
        columns.put("KEPT_TAKEN", 0);
        columns.put("TOP_SEAT", 0);
        columns.put("NEXT_TURN", 1L);
        columns.put("NEXT_LINE", 1L);
        // Of a new session everything is to come.
        session.as(UNKNOWN, group).due(Instant.MIN).ifPresent(due -> columns.put("DUE", due.toEpochMilli()));
        return transactions.inOne(() -> {
            SessionRow row = ao.create(SessionRow.class, columns);
            groups.put(row.getID(), group);
            return session.as(new SessionId(row.getID()), group);
        });
    }

    @Override
    public List<Session> byIds(Collection<SessionId> ids) {
        Map<SessionId, Session> found = InList.ofIds("ID", ids, SessionId::value).stream()
                .flatMap(list -> Arrays.stream(ao.find(
                        SessionRow.class, Query.select().where(list.condition(), list.values()))))
                .map(this::read)
                .collect(Collectors.toMap(Session::id, Function.identity()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<GroupId> groupOf(SessionId session) {
        return InList.id(session.value()).flatMap(id -> groups.get(id).or(() -> byId(session).map(Session::group)));
    }

    @Override
    public List<Session> from(Collection<GroupId> groups, LocalDateTime from) {
        if (from.isAfter(LAST)) {
            return List.of();
        }
        LocalDateTime minute = from.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime first = minute.equals(from) ? minute : minute.plusMinutes(1);
        String text = SessionValues.text(first.isBefore(FIRST) ? FIRST : first);
        return InList.ofIds("GROUP_ID", groups, GroupId::value).stream()
                .flatMap(list -> Arrays.stream(ao.find(
                        SessionRow.class,
                        Query.select().where(list.condition() + " AND LOCAL_START >= ?", list.valuesAnd(text)))))
                .map(this::read)
                .sorted(Comparator.comparing((Session session) -> session.time().start())
                        .thenComparing(session -> session.id().value()))
                .toList();
    }

    private Session read(SessionRow row) {
        Session session = SessionValues.of(row);
        groups.put(row.getID(), session.group());
        return session;
    }
}
