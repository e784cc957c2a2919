package org.peerlearning.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerlearning.shared.Languages;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Text;

/** Which words may name a skill. Adds everything that is wrong to a list. */
public final class SkillWords {

    /** In characters as people count them. */
    public static final int NAME_MAX = 80;

    /** So many spellings lead to one skill at most, its name among them. */
    public static final int TERMS_MAX = 60;

    private SkillWords() {}

    /** A name or another spelling, on one line. */
    static Optional<String> name(String field, String typed, List<Refusal> wrong) {
        String name = Text.line(typed);
        if (!Text.isVisible(name)) {
            wrong.add(Refusal.invalid(field, "input.missing"));
            return Optional.empty();
        }
        if (Text.length(name) > NAME_MAX) {
            wrong.add(Refusal.invalid(field, "input.too-long", NAME_MAX));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** May be none. */
    static Set<Tag> tags(List<String> typed, List<Refusal> wrong) {
        return each("tags", typed, Tag::byKey, "skill.tag.unknown", wrong);
    }

    static List<Term> terms(List<TermDraft> typed, List<Refusal> wrong) {
        if (typed.size() >= TERMS_MAX) {
            wrong.add(Refusal.invalid("terms", "input.too-many", TERMS_MAX - 1));
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            TermDraft draft = typed.get(i);
            String field = "terms[" + i + "]";
            if (draft == null) {
                wrong.add(Refusal.invalid(field, "input.missing"));
            } else {
                Optional<String> language = language(field, draft, wrong);
                name(field + ".text", draft.text(), wrong)
                        .ifPresent(text -> terms.add(new Term(text, language, Boolean.TRUE.equals(draft.label()))));
            }
        }
        return terms;
    }

    private static Optional<String> language(String field, TermDraft draft, List<Refusal> wrong) {
        String typed = Text.line(draft.language());
        Optional<String> language = Languages.tag(typed);
        boolean missing = typed.isEmpty() && Boolean.TRUE.equals(draft.label());
        if (missing || !typed.isEmpty() && language.isEmpty()) {
            wrong.add(Refusal.invalid(field + ".language", "skill.language.unknown"));
        }
        return language;
    }

    /** Words of a list, by what they mean; each once. */
    static <E> Set<E> each(
            String field, List<String> typed, Function<String, Optional<E>> reading, String unknown, List<Refusal> wrong) {
        List<Optional<E>> read = typed == null ? List.of() : typed.stream().map(reading).toList();
        if (read.contains(Optional.<E>empty())) {
            wrong.add(Refusal.invalid(field, unknown));
        }
        return read.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
