package org.peerlearning.confluence.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonCard;
import org.peerlearning.shared.PersonKey;

/** Makes people presentable, many at once. */
public final class PersonViews {

    private final People people;
    private final Addresses addresses;
    private final I18nResolver i18n;

    public PersonViews(People people, Addresses addresses, I18nResolver i18n) {
        this.people = people;
        this.addresses = addresses;
        this.i18n = i18n;
    }

    public Map<PersonKey, PersonView> of(Collection<PersonKey> keys) {
        Map<PersonKey, PersonView> views = new LinkedHashMap<>();
        people.cards(keys).forEach((key, card) -> views.put(key, view(card)));
        return views;
    }

    private PersonView view(PersonCard card) {
        return card.isGone()
                ? new PersonView(i18n.getText("peer-learning.person.gone"), "")
                : new PersonView(card.name(), addresses.of(card.profilePath()));
    }
}
