package org.peerlearning.confluence.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.peerlearning.group.Tie;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.Companions;

/** Who is in groups with whom, by memberships. Hosts from before there were members are hosts and no more. */
public final class AoCompanions implements Companions {

    private static final String IN = " AND STATE IN (?, ?)";
    private static final Object[] TIES = {Tie.MEMBER.name(), Tie.HOSTING.name()};

    private final ActiveObjects ao;
    private final SessionTraces traces;

    public AoCompanions(ActiveObjects ao) {
        this.ao = ao;
        this.traces = new SessionTraces(ao);
    }

    @Override
    public Set<PersonKey> of(PersonKey person) {
        Set<Integer> groups = new HashSet<>();
        ao.stream(
                MemberRow.class,
                Query.select("ID, GROUP_ID").where("PERSON = ?" + IN, person.value(), TIES[0], TIES[1]),
                row -> groups.add(row.getGroupId()));
        traces.leadsOf(List.of(person)).forEach(lead -> groups.add(lead.group()));
        Set<PersonKey> people = peopleOf(groups);
        people.remove(person);
        return people;
    }

    @Override
    public Set<PersonKey> inSpace(SpaceKey space) {
        List<Integer> groups = new ArrayList<>();
        ao.stream(
                GroupRow.class,
                Query.select("ID").where("SPACE_KEY = ? AND " + GroupQueries.SETTLED, space.value()),
                row -> groups.add(row.getID()));
        return peopleOf(groups);
    }

    private Set<PersonKey> peopleOf(Collection<Integer> groups) {
        Set<PersonKey> people = new LinkedHashSet<>();
        InList.of("GROUP_ID", groups).forEach(list -> ao.stream(
                MemberRow.class,
                Query.select("ID, PERSON").where(list.condition() + IN, list.valuesAnd(TIES)),
                row -> people.add(new PersonKey(row.getPerson()))));
        traces.leadsIn(groups).forEach(lead -> people.add(lead.person()));
        return people;
    }
}
