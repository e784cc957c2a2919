package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.peerlearning.group.CoHostSuggestions;
import org.peerlearning.group.Group;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;

/** Whom a host might ask to help, one click each. */
public final class NudgeViews {

    /** More would be a list to think about, not a nudge. */
    private static final int SHOWN_MAX = 3;

    private final CoHostSuggestions suggestions;
    private final PersonViews people;
    private final I18nResolver i18n;

    public NudgeViews(CoHostSuggestions suggestions, PersonViews people, I18nResolver i18n) {
        this.suggestions = suggestions;
        this.people = people;
        this.i18n = i18n;
    }

    List<NudgeView> of(Viewer viewer, Group group) {
        List<PersonKey> whom = suggestions.of(viewer, group.id(), SHOWN_MAX).fold(found -> found, refused -> List.of());
        Map<PersonKey, PersonView> cards = people.of(whom);
        return whom.stream().map(key -> view(key, cards.get(key).name())).toList();
    }

    private NudgeView view(PersonKey key, String name) {
        return new NudgeView(
                key.value(),
                i18n.getText("peer-learning.people.invite", name),
                i18n.getText("peer-learning.people.done.invite", name));
    }
}
