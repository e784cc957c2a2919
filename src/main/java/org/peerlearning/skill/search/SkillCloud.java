package org.peerlearning.skill.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.Skill;

/** The skills that most people claim, by name, with a step for the size of each. Counts only what the viewer may see. */
public final class SkillCloud {

    public static final int LIMIT_MAX = 200;
    /** Sizes people can tell apart. */
    public static final int STEPS = 5;

    private final Counting counting;

    public SkillCloud(Counting counting) {
        this.counting = counting;
    }

    /**
     * @param people who claim it in any way
     * @param step 1 for the fewest people in this cloud to {@link #STEPS} for the most, growing with each doubling
     */
    public record Cloudlet(Skill skill, int people, int offered, int wanted, int step) {}

    public Answer<List<Cloudlet>> of(Viewer viewer, Optional<SpaceKey> space, int limit, Locale language) {
        return of(Reader.atScreen(viewer), space, limit, language);
    }

    /** @param space only people who are in a group of it */
    public Answer<List<Cloudlet>> of(Reader reader, Optional<SpaceKey> space, int limit, Locale language) {
        if (reader.viewer().person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("skill.log-in"));
        }
        Counting.Counted counted = counting.count(reader, reader.viewer().person().get(), space);
        SkillCounts counts = counted.counts();
        List<Skill> most = counted.finder().vocabulary().all().stream()
                .filter(skill -> !skill.isMerged() && counts.people(skill.id()) > 0)
                .sorted(Comparator.comparingInt((Skill skill) -> counts.people(skill.id())).reversed()
                        .thenComparing(skill -> skill.id().value()))
                .limit(Math.max(1, Math.min(limit, LIMIT_MAX)))
                .toList();
        if (most.isEmpty()) {
            return Answer.of(List.of());
        }
        int largest = counts.people(most.get(0).id());
        int smallest = counts.people(most.get(most.size() - 1).id());
        return Answer.of(most.stream()
                .map(skill -> {
                    int people = counts.people(skill.id());
                    return new Cloudlet(
                            skill, people, counts.offered(skill.id()), counts.wanted(skill.id()), step(people, smallest, largest));
                })
                .sorted(Comparator.comparing(each -> each.skill().name(language).toLowerCase(language)))
                .toList());
    }

    private static int step(int people, int smallest, int largest) {
        if (largest == smallest) {
            return (STEPS + 1) / 2;
        }
        double share = Math.log((double) people / smallest) / Math.log((double) largest / smallest);
        return 1 + (int) Math.round(share * (STEPS - 1));
    }
}
