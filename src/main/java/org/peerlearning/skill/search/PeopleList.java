package org.peerlearning.skill.search;

import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Reader;
import org.peerlearning.skill.CurationPolicy;
import org.peerlearning.skill.Curator;

/** All that a search finds, for administrators who take it away as a table. They get nobody whom they would not find. */
public final class PeopleList {

    /** More people than this are no list; the count still says how many there are. */
    public static final int PEOPLE_MAX = 10_000;

    private final FindPeople people;
    private final CurationPolicy policy;

    public PeopleList(FindPeople people, CurationPolicy policy) {
        this.people = people;
        this.policy = policy;
    }

    public Answer<PeopleFound> of(Curator curator, PeopleQuery query) {
        return policy.home(curator).then(home ->
                people.find(Reader.atScreen(curator.viewer()), query.page(Optional.empty(), PEOPLE_MAX), PEOPLE_MAX));
    }
}
