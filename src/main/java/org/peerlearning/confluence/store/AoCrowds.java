package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.peerlearning.group.Tie;
import org.peerlearning.notice.About;
import org.peerlearning.notice.Crowd;
import org.peerlearning.notice.Crowds;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.Standing;

/** Crowds in Active Objects, walked through by the numbers of their rows, so that nobody who stays is passed over or told twice. */
public final class AoCrowds implements Crowds {

    private static final List<Standing> SIGNED_UP = Arrays.stream(Standing.values()).filter(Standing::isSignedUp).toList();

    private final ActiveObjects ao;

    public AoCrowds(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Some of(Crowd crowd, About about, long after, int limit) {
        int from = (int) Math.min(Integer.MAX_VALUE, after);
        return switch (crowd) {
            case SEATED -> signups(about, List.of(Standing.SEATED), from, limit, row -> true);
            case ATTENDED -> signups(about, List.of(Standing.SEATED), from, limit,
                    row -> !Attendance.ABSENT.name().equals(row.getAttended()));
            case SIGNED_UP -> signups(about, SIGNED_UP, from, limit, row -> true);
            case CALLED_OFF -> signups(about, List.of(Standing.CALLED_OFF), from, limit, row -> true);
            case PEOPLE -> members(about, from, limit);
            case HOSTS -> hosts(about, from, limit);
        };
    }

    private interface Fits {
        boolean test(SignupRow row);
    }

    private Some signups(About about, List<Standing> standings, int after, int limit, Fits fits) {
        int session = about.session().flatMap(id -> InList.id(id.value())).orElse(0);
        InList states = InList.of("STATE", standings.stream().map(Standing::name).toList()).get(0);
        Query query = Query.select("ID, PERSON, ATTENDED")
                .where(states.condition() + " AND SESSION_ID = ? AND ID > ?", states.valuesAnd(session, after))
                .order("ID")
                .limit(limit);
        return some(ao.find(SignupRow.class, query), limit, SignupRow::getID, row -> fits.test(row) ? row.getPerson() : null);
    }

    private Some members(About about, int after, int limit) {
        Query query = Query.select("ID, PERSON")
                .where("GROUP_ID = ? AND STATE IN (?, ?) AND ID > ?", group(about), Tie.MEMBER.name(), Tie.HOSTING.name(), after)
                .order("ID")
                .limit(limit);
        return some(ao.find(MemberRow.class, query), limit, MemberRow::getID, MemberRow::getPerson);
    }

    private Some hosts(About about, int after, int limit) {
        Query query = Query.select("ID, PERSON, ROLE")
                .where("GROUP_ID = ? AND ID > ?", group(about), after)
                .order("ID")
                .limit(limit);
        return some(ao.find(GroupHostRow.class, query), limit, GroupHostRow::getID,
                row -> GroupValues.INVITED.equals(row.getRole()) ? null : row.getPerson());
    }

    private static int group(About about) {
        return about.group().flatMap(id -> InList.id(id.value())).orElse(0);
    }

    private static <R extends RawEntity<Integer>> Some some(
            R[] rows, int limit, Function<R, Integer> id, Function<R, String> person) {
        List<PersonKey> people = Stream.of(rows).map(person).filter(Objects::nonNull).map(PersonKey::new).toList();
        return new Some(people, rows.length < limit ? Optional.empty() : Optional.of(id.apply(rows[rows.length - 1]).longValue()));
    }

    @Override
    public Map<Place, Signup> signups(Collection<Place> places) {
        List<String> claims = places.stream()
                .flatMap(place -> InList.id(place.session().value()).map(id -> Claims.person(id, place.person().value())).stream())
                .toList();
        Map<Place, Signup> found = new HashMap<>();
        InList.of("PERSON_CLAIM", claims).forEach(list -> Arrays
                .stream(ao.find(SignupRow.class, Query.select().where(list.condition(), list.values())))
                .map(SignupValues::of)
                .forEach(signup -> found.put(new Place(signup.session(), signup.person()), signup)));
        return found;
    }
}
