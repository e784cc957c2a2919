package org.peerlearning.confluence.store;

import org.peerlearning.skill.SuggestionContract;
import org.peerlearning.skill.SuggestionRepository;

public class AoSuggestionRepositoryIT extends SuggestionContract {

    @Override
    protected SuggestionRepository emptySuggestions() {
        return Nodes.postgres().first().suggestions();
    }
}
