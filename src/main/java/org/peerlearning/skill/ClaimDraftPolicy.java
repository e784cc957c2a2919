package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/** Which drafts are good claims. Finds everything that is wrong at once, so that a form can show it all. */
public final class ClaimDraftPolicy {

    private ClaimDraftPolicy() {}

    /** @param before what the person says today; empty where they do not claim the skill yet */
    static Answer<ClaimTerms> check(ClaimDraft draft, Optional<ClaimTerms> before) {
        List<Refusal> wrong = new ArrayList<>();
        Set<Direction> directions = directions(draft, before, wrong);
        Optional<Level> level = level(draft, before, directions);
        if (level.isEmpty()) {
            wrong.add(Refusal.invalid("level", "skill.level.unknown"));
        }
        Optional<Visibility> visibility = draft.visibility() == null
                ? Optional.of(before.map(ClaimTerms::visibility).orElse(Visibility.OPEN))
                : Visibility.byKey(draft.visibility());
        if (visibility.isEmpty()) {
            wrong.add(Refusal.invalid("visibility", "skill.visibility.unknown"));
        }
        String sentence = draft.sentence() == null ? before.map(ClaimTerms::sentence).orElse("") : Text.line(draft.sentence());
        if (Text.length(sentence) > ClaimTerms.SENTENCE_MAX) {
            wrong.add(Refusal.invalid("sentence", "input.too-long", ClaimTerms.SENTENCE_MAX));
        }
        if (!wrong.isEmpty()) {
            return Answer.no(wrong);
        }
        boolean happy = draft.happyToBeAsked() != null
                ? draft.happyToBeAsked()
                : before.map(ClaimTerms::happyToBeAsked).orElseGet(() -> isShared(directions));
        return Answer.of(new ClaimTerms(directions, level.get(), happy, sentence, visibility.get()));
    }

    private static Set<Direction> directions(ClaimDraft draft, Optional<ClaimTerms> before, List<Refusal> wrong) {
        if (draft.directions() == null && before.isPresent()) {
            return before.get().directions();
        }
        Set<Direction> directions =
                SkillWords.each("directions", draft.directions(), Direction::byKey, "skill.direction.unknown", wrong);
        if (draft.directions() == null || draft.directions().isEmpty()) {
            wrong.add(Refusal.invalid("directions", "skill.direction.missing"));
        }
        return directions;
    }

    private static Optional<Level> level(ClaimDraft draft, Optional<ClaimTerms> before, Set<Direction> directions) {
        if (draft.level() == null) {
            return Optional.of(before.map(ClaimTerms::level).orElseGet(() -> isShared(directions) ? Level.FLUENT : Level.CURIOUS));
        }
        String typed = Text.line(draft.level());
        return Level.byKey(typed).or(() -> typed.matches("[1-4]") ? Level.byNumber(Integer.parseInt(typed)) : Optional.empty());
    }

    private static boolean isShared(Set<Direction> directions) {
        return directions.contains(Direction.CAN_SHARE) || directions.contains(Direction.STRENGTH);
    }
}
