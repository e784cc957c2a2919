package org.peerlearning.skill;

public class InMemorySuggestionRepositoryTest extends SuggestionContract {

    @Override
    protected SuggestionRepository emptySuggestions() {
        return new InMemorySuggestionRepository();
    }
}
