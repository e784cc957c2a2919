package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.CuratedSkills;
import org.peerlearning.skill.Curator;
import org.peerlearning.skill.SkillState;

/** Fills the page on which administrators look after the vocabulary. */
public final class VocabularyPages {

    private static final String REST = "/rest/peer-learning/1.0";

    private final CuratedSkills curatedSkills;
    private final Addresses addresses;
    private final I18nResolver i18n;

    public VocabularyPages(CuratedSkills curatedSkills, Addresses addresses, I18nResolver i18n) {
        this.curatedSkills = curatedSkills;
        this.addresses = addresses;
        this.i18n = i18n;
    }

    /** Refused to who looks after nothing. */
    Answer<VocabularyPageView> of(Curator curator) {
        return curatedSkills.list(curator, "", EnumSet.allOf(SkillState.class), 0, 1)
                .then(any -> Answer.of(view(curator.space())));
    }

    private VocabularyPageView view(Optional<SpaceKey> space) {
        String query = space.map(key -> "?space=" + URLEncoder.encode(key.value(), StandardCharsets.UTF_8)).orElse("");
        return new VocabularyPageView(
                space.map(SpaceKey::value).orElse(""),
                space.map(key -> i18n.getText("peer-learning.vocabulary.lead.space", key.value()))
                        .orElseGet(() -> i18n.getText("peer-learning.vocabulary.lead")),
                addresses.of(REST + "/vocabulary/lists/skills.csv" + query),
                addresses.of(REST + "/people.csv" + query));
    }
}
