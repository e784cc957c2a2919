package org.peerlearning.confluence.rest;

import org.peerlearning.shared.Answer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Curator;

/** As whose administrator somebody looks after the vocabulary: of the space that the query names, or of the wiki. */
final class CuratorQuery {

    private static final String SPACE = "space";
    static final int SPACE_MAX = 255;

    private CuratorQuery() {}

    /** @param space may be null */
    static Answer<Curator> read(Viewer viewer, String space) {
        QueryReader query = new QueryReader();
        Curator curator = read(query, viewer, space);
        return query.answer(() -> curator);
    }

    /** For a query that reads more. */
    static Curator read(QueryReader query, Viewer viewer, String space) {
        return new Curator(viewer, query.text(SPACE, space, SPACE_MAX).map(SpaceKey::new));
    }
}
