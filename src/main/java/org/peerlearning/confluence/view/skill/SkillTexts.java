package org.peerlearning.confluence.view.skill;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peerlearning.confluence.view.TagView;
import org.peerlearning.confluence.view.list.PickView;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Words;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Evidence;
import org.peerlearning.skill.Skill;

/** Says in the reader's language what skills are called, how people stand to them, and what speaks for it. */
public final class SkillTexts {

    static final String DIRECTION = "peer-learning.skills.direction.";
    static final String LEVEL = "peer-learning.skills.level.";
    static final String VISIBILITY = "peer-learning.skills.visibility.";

    private final I18nResolver i18n;
    private final CurrentViewer current;

    public SkillTexts(I18nResolver i18n, CurrentViewer current) {
        this.i18n = i18n;
        this.current = current;
    }

    public Locale locale() {
        return current.locale();
    }

    /** For example "French" for {@code fr}; what is no language stays as it is. */
    public String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(current.locale());
        return name.isEmpty() ? tag : name;
    }

    public String name(Skill skill) {
        return skill.name(current.locale());
    }

    public String text(String key, Serializable... arguments) {
        return i18n.getText(key, arguments);
    }

    /** The word of a value, with the value's key. */
    public TagView word(String prefix, Enum<?> value) {
        return new TagView(Words.key(value), i18n.getText(prefix + Words.key(value)));
    }

    /** Choices of a form, in the order of the values. */
    public List<PickView> picks(String prefix, Enum<?>[] values, String chosen) {
        return Arrays.stream(values)
                .map(value -> word(prefix, value))
                .map(word -> new PickView(word.key(), word.label(), word.key().equals(chosen)))
                .toList();
    }

    public ClaimView claim(Claim claim) {
        ClaimTerms terms = claim.terms();
        return new ClaimView(
                Arrays.stream(Direction.values()).filter(terms::has).map(direction -> word(DIRECTION, direction)).toList(),
                word(LEVEL, terms.level()),
                terms.happyToBeAsked(),
                terms.sentence(),
                word(VISIBILITY, terms.visibility()));
    }

    /** What speaks for a claim. Nobody who confirmed is ever named. */
    public String evidence(Evidence evidence, boolean own) {
        String met = evidence.lastMet().map(this::month).orElse("");
        if (!met.isEmpty()) {
            return i18n.getText(
                    own ? "peer-learning.skills.evidence.own" : "peer-learning.skills.evidence.other", evidence.confirmedBy(), met);
        }
        return i18n.getText(
                own ? "peer-learning.skills.evidence.own-word" : "peer-learning.skills.evidence.other-word", month(evidence.date()));
    }

    /** Since when nothing has spoken for a claim. */
    public String faded(LocalDate since) {
        return i18n.getText("peer-learning.skills.evidence.faded", month(since));
    }

    /** For example "May 2026". */
    public String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("LLLL yyyy", current.locale()));
    }
}
