package org.peerlearning.confluence.store;

import org.peerlearning.skill.SuggestionContract;
import org.peerlearning.skill.SuggestionRepository;

public class AoSuggestionRepositoryTest extends SuggestionContract {

    @Override
    protected SuggestionRepository emptySuggestions() {
        return Nodes.h2().first().suggestions();
    }
}
