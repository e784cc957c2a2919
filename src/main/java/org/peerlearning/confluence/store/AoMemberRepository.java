package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.peerlearning.group.Gathering;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.MemberRepository;
import org.peerlearning.group.Membership;
import org.peerlearning.group.MembershipId;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;

/** The people of groups in Active Objects; every change to them holds the lock on their group's row. */
public final class AoMemberRepository implements MemberRepository {

    private static final InList ACTIVE = states(Tie::isActive);
    private static final InList IN = states(Tie::isIn);
    private static final InList ASKING = states(Tie.ASKED::equals);

    private final ActiveObjects ao;
    private final GroupLocks locks;

    /** @param touches values to write when a row is locked, for example random ones; they mean nothing */
    public AoMemberRepository(ActiveObjects ao, AoTransactions transactions, LongSupplier touches) {
        this.ao = ao;
        this.locks = new GroupLocks(ao, transactions, touches);
    }

    private static InList states(Function<Tie, Boolean> some) {
        return InList.of("STATE", Arrays.stream(Tie.values()).filter(some::apply).map(Tie::name).toList()).get(0);
    }

    @Override
    public <T> Optional<T> changing(GroupId group, Function<Gathering, T> work) {
        return InList.id(group.value()).flatMap(id -> locks.holding(id, work));
    }

    @Override
    public Map<GroupId, Membership> of(PersonKey person, Collection<GroupId> groups) {
        List<String> claims = groups.stream()
                .flatMap(group -> InList.id(group.value()).stream())
                .map(id -> Claims.person(id, person.value()))
                .toList();
        return InList.of("PERSON_CLAIM", claims).stream()
                .flatMap(list -> find(Query.select().where(list.condition(), list.values())))
                .collect(Collectors.toMap(Membership::group, Function.identity()));
    }

    @Override
    public List<Membership> activeOf(PersonKey person) {
        return find(Query.select()
                        .where(ACTIVE.condition() + " AND PERSON = ?", ACTIVE.valuesAnd(person.value()))
                        .order("ID"))
                .toList();
    }

    @Override
    public List<GroupId> hostedBy(PersonKey person) {
        Query mine = Query.select().where("PERSON = ?", person.value()).order("ID");
        return Arrays.stream(ao.find(GroupHostRow.class, mine))
                .map(row -> new GroupId(row.getGroupId()))
                .distinct()
                .toList();
    }

    @Override
    public Optional<Membership> lastEnded(PersonKey person, GroupId group) {
        return InList.id(group.value()).flatMap(id -> find(MemberValues.lastEnded(id, person)).findFirst());
    }

    @Override
    public List<Membership> list(GroupId group, boolean asking, Optional<MembershipId> after, int limit) {
        InList states = asking ? ASKING : IN;
        return limit < 1 ? List.of() : InList.id(group.value()).stream()
                .flatMap(id -> {
                    List<Object> values = new ArrayList<>(List.of(states.valuesAnd(id)));
                    after.ifPresent(last -> values.add((int) Math.max(0, Math.min(last.value(), Integer.MAX_VALUE))));
                    String older = after.isPresent() ? " AND ID > ?" : "";
                    return find(Query.select()
                            .where(states.condition() + " AND GROUP_ID = ?" + older, values.toArray())
                            .order("ID")
                            .limit(limit));
                })
                .toList();
    }

    @Override
    public int asking(GroupId group) {
        return InList.id(group.value())
                .map(id -> ao.count(MemberRow.class, "GROUP_ID = ? AND STATE = ?", id, Tie.ASKED.name()))
                .orElse(0);
    }

    private Stream<Membership> find(Query query) {
        return Arrays.stream(ao.find(MemberRow.class, query)).map(MemberValues::of);
    }
}
