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
import org.peerlearning.shared.Words;
import org.peerlearning.skill.Skill;

/** Skills that people want to learn, beside how many offer them. Counts only what the viewer may see. */
public final class Gaps {

    public static final int LIMIT_MAX = 100;

    private final Counting counting;

    public Gaps(Counting counting) {
        this.counting = counting;
    }

    /** What comes first. */
    public enum Order {
        /** Those that many want and few offer. */
        NEED,
        WANTED,
        NAME;

        public String key() {
            return Words.key(this);
        }

        public static Optional<Order> byKey(String key) {
            return Words.byKey(values(), key);
        }
    }

    /** "Wanted by 12, offered by none." */
    public record Gap(Skill skill, int wanted, int offered) {}

    /**
     * @param total on all pages
     * @param next give it as {@code after} for the page that follows; empty on the last one
     */
    public record GapPage(List<Gap> gaps, int total, Optional<Integer> next) {
        public GapPage {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * @param space only people who are in a group of it
     * @param after how many have been seen
     */
    public Answer<GapPage> of(Viewer viewer, Optional<SpaceKey> space, Order order, int after, int limit, Locale reader) {
        if (viewer.person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("skill.log-in"));
        }
        Counting.Counted counted = counting.count(Reader.atScreen(viewer), viewer.person().get(), space);
        List<Gap> all = counted.finder().vocabulary().offered().stream()
                .map(skill -> new Gap(skill, counted.counts().wanted(skill.id()), counted.counts().offered(skill.id())))
                .filter(gap -> gap.wanted() > 0)
                .sorted(comparator(order, reader))
                .toList();
        int from = Math.max(0, Math.min(after, all.size()));
        int to = Math.min(all.size(), from + Math.max(1, Math.min(limit, LIMIT_MAX)));
        return Answer.of(new GapPage(all.subList(from, to), all.size(), to < all.size() ? Optional.of(to) : Optional.empty()));
    }

    private static Comparator<Gap> comparator(Order order, Locale reader) {
        Comparator<Gap> byName = Comparator.<Gap, String>comparing(gap -> gap.skill().name(reader).toLowerCase(reader))
                .thenComparing(gap -> gap.skill().id().value());
        Comparator<Gap> byWanted = Comparator.comparingInt(Gap::wanted).reversed();
        return switch (order) {
            case NAME -> byName;
            case WANTED -> byWanted.thenComparingInt(Gap::offered).thenComparing(byName);
            case NEED -> Comparator.comparingDouble((Gap gap) -> (gap.wanted() + 1.0) / (gap.offered() + 1.0)).reversed()
                    .thenComparing(byWanted)
                    .thenComparing(byName);
        };
    }
}
