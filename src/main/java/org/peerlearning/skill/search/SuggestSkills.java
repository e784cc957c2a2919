package org.peerlearning.skill.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Skill;
import org.peerlearning.skill.Term;

/**
 * Skills while somebody types, so that they take one that is there before they add another. Says nothing of people, except that of
 * two that answer as well the one that more people openly claim comes first.
 */
public final class SuggestSkills {

    public static final int LIMIT_MAX = 20;
    private static final int TYPED_MAX = 100;

    private final Directory directory;

    public SuggestSkills(Directory directory) {
        this.directory = directory;
    }

    /**
     * A skill that may be meant.
     *
     * @param matched the spelling by which it was found
     * @param kind what that spelling is
     * @param same whether it is what was typed, but for case, accents, order and number: then there is no need for a new skill
     */
    public record Suggested(Skill skill, Term matched, MatchKind kind, boolean same) {}

    /** The best first, each once; archived skills are not offered. */
    public List<Suggested> typeAhead(Viewer viewer, String typed, Locale reader, int limit) {
        if (viewer.person().isEmpty() || typed.isBlank()) {
            return List.of();
        }
        String cut = typed.length() <= TYPED_MAX ? typed : typed.substring(0, TYPED_MAX);
        Optional<DirectoryIndex> index = directory.index();
        SkillFinder finder = index.map(known -> known.finder).orElseGet(directory::finder);
        return finder
                .find(cut, reader, Math.min(limit, LIMIT_MAX), Skill::isActive, id -> index.map(known -> known.open(id)).orElse(0))
                .stream()
                .map(found -> new Suggested(found.skill(), found.matched(), found.kind(), found.isWhatWasTyped()))
                .toList();
    }
}
