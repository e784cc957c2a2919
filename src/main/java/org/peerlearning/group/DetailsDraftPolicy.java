package org.peerlearning.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Text;

/** Which details make sense for a group. Adds everything that is wrong to a list. */
public final class DetailsDraftPolicy {

    public static final int TOPICS_MAX = 10;
    /** In UTF-16 units: ten of them fit a text column. */
    public static final int TOPIC_MAX = 40;
    public static final int SOFT_SKILLS_MAX = 10;
    public static final int SOFT_SKILL_MAX = 60;
    public static final int AGREEMENT_MAX = 5000;
    public static final int SIZE_MIN = 2;
    public static final int SIZE_MAX = 500;

    private DetailsDraftPolicy() {}

    /** What was typed, as far as it is right. */
    static GroupDetails check(DetailsDraft typed, List<Refusal> wrong) {
        DetailsDraft draft = typed == null ? DetailsDraft.NONE : typed;
        Optional<String> language = language(draft.language(), wrong);
        List<String> topics = each("details.topics", draft.topics(), TOPICS_MAX, GroupWords::topic, "group.topic.unfit", wrong);
        List<String> softSkills = each(
                "details.softSkills", draft.softSkills(), SOFT_SKILLS_MAX, DetailsDraftPolicy::softSkill, "group.soft-skill.unfit", wrong);
        String agreement = Text.lines(draft.agreement());
        if (Text.length(agreement) > AGREEMENT_MAX) {
            wrong.add(Refusal.invalid("details.agreement", "input.too-long", AGREEMENT_MAX));
        }
        int min = size("details.sizeMin", draft.sizeMin(), GroupDetails.SIZE_MIN_USUAL, wrong);
        int max = size("details.sizeMax", draft.sizeMax(), Math.max(min, GroupDetails.SIZE_MAX_USUAL), wrong);
        if (min > max) {
            wrong.add(Refusal.invalid("details.sizeMax", "group.size.order"));
        }
        Optional<Joining> joining = draft.joining() == null ? Optional.of(Joining.OPEN) : Joining.byKey(draft.joining());
        if (joining.isEmpty()) {
            wrong.add(Refusal.invalid("details.joining", "group.joining.unknown"));
        }
        return new GroupDetails(language, topics, softSkills, agreement, min, max, joining.orElse(Joining.OPEN));
    }

    private static Optional<String> language(String typed, List<Refusal> wrong) {
        String text = Text.line(typed);
        Optional<String> tag = GroupWords.language(text);
        if (!text.isEmpty() && tag.isEmpty()) {
            wrong.add(Refusal.invalid("details.language", "group.language.unknown"));
        }
        return tag;
    }

    private static Optional<String> softSkill(String typed) {
        String text = Text.line(typed);
        return Text.isVisible(text) && Text.length(text) <= SOFT_SKILL_MAX ? Optional.of(text) : Optional.empty();
    }

    /** Each once, in the order in which they were typed. */
    private static List<String> each(
            String field, List<String> typed, int max, Function<String, Optional<String>> reading, String unfit, List<Refusal> wrong) {
        List<Optional<String>> read = typed == null ? List.of() : typed.stream().map(reading).distinct().toList();
        if (read.contains(Optional.<String>empty())) {
            wrong.add(Refusal.invalid(field, unfit));
        }
        List<String> fit = new ArrayList<>(read.stream().flatMap(Optional::stream).toList());
        if (fit.size() > max) {
            wrong.add(Refusal.invalid(field, "input.too-many", max));
        }
        return fit;
    }

    private static int size(String field, Integer typed, int usual, List<Refusal> wrong) {
        if (typed != null && (typed < SIZE_MIN || typed > SIZE_MAX)) {
            wrong.add(Refusal.invalid(field, "input.range", SIZE_MIN, SIZE_MAX));
            return usual;
        }
        return typed == null ? usual : typed;
    }
}
