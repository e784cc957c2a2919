package org.peerlearning.confluence.people;

import java.util.List;
import org.peerlearning.group.TopicSharers;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.search.Experts;
import org.peerlearning.skill.search.PeopleFound;

/** By the skills directory: it knows to whom each claim is shown. */
public final class DirectorySharers implements TopicSharers {

    private final Experts experts;
    private final CurrentViewer current;

    public DirectorySharers(Experts experts, CurrentViewer current) {
        this.experts = experts;
        this.current = current;
    }

    @Override
    public List<PersonKey> of(Viewer viewer, List<String> topics, int limit) {
        return experts.sharing(Reader.atScreen(viewer), topics, limit, current.locale())
                .fold(found -> found.hits().stream().map(PeopleFound.Hit::person).toList(), refused -> List.of());
    }
}
