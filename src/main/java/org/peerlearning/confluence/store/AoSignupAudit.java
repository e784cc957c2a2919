package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupAudit;

/**
 * Reads sign-ups for the check, without the lock.
 *
 * <p>Every change writes the session's row and its sign-ups in one transaction, so when the row's touch is the same before and after
 * the sign-ups were read, all of it belongs together. While others change the session it is read again, a few times.
 */
public final class AoSignupAudit implements SignupAudit {

    private static final int READS_MAX = 10;

    private final ActiveObjects ao;

    public AoSignupAudit(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<SessionId> sessions(long after, int limit) {
        int most = Math.min(limit, InList.MAX);
        if (most < 1 || after >= Integer.MAX_VALUE) {
            return List.of();
        }
        int from = (int) Math.max(0, after);
        TreeSet<Integer> numbers = new TreeSet<>();
        ao.stream(
                SessionRow.class,
                Query.select("ID").where("ID > ?", from).order("ID").limit(most),
                row -> numbers.add(row.getID()));
        int to = numbers.size() < most ? Integer.MAX_VALUE : numbers.last();
        numbers.addAll(withoutSession(from, to, numbers));
        return numbers.stream().limit(most).map(number -> new SessionId(number)).toList();
    }

    /** Sessions after one and up to another that only sign-ups name. */
    private List<Integer> withoutSession(int from, int to, TreeSet<Integer> known) {
        List<Integer> orphans = new ArrayList<>();
        List<Object> values = new ArrayList<>(List.of(from, to));
        String others = known.isEmpty() ? "" : " AND SESSION_ID NOT IN (" + "?, ".repeat(known.size() - 1) + "?)";
        values.addAll(known);
        ao.stream(
                SignupRow.class,
                Query.select("ID, SESSION_ID").where("SESSION_ID > ? AND SESSION_ID <= ?" + others, values.toArray()),
                row -> orphans.add(row.getSessionId()));
        return orphans;
    }

    @Override
    public Books books(SessionId session) {
        int id = InList.id(session.value()).orElse(0);
        SessionRow row = row(id);
        for (int read = 1; ; read++) {
            List<Signup> active = active(id);
            Set<PersonKey> placed = row == null || row.getPerPerson() == null ? Set.of() : SeriesPlaces.holders(ao, id);
            SessionRow again = row(id);
            if (read == READS_MAX || row == null && again == null
                    || row != null && again != null && row.getTouched() == again.getTouched()) {
                return new Books(
                        session,
                        Optional.ofNullable(again).map(SessionValues::of),
                        again == null ? Tally.NONE : SessionValues.tally(again),
                        again == null ? 0 : again.getOffered(),
                        active,
                        placed,
                        Optional.ofNullable(again).map(SessionRow::getDue).map(Instant::ofEpochMilli));
            }
            row = again;
        }
    }

    /** Null when there is no such session, or it was taken away. */
    private SessionRow row(int session) {
        SessionRow row = ao.get(SessionRow.class, session);
        return row == null || row.isSkipped() ? null : row;
    }

    private List<Signup> active(int session) {
        return Arrays.stream(ao.find(SignupRow.class, SignupQueries.active("SESSION_ID = ?", session)))
                .map(SignupValues::of)
                .sorted(Signup.BY_TURN)
                .toList();
    }
}
