package org.peerlearning.confluence.view.list;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.GroupCard;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.Catalogue.GroupQuery;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupWords;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.SignupState;
import org.peerlearning.skill.Wants;

/**
 * What somebody could learn next: groups about what they want to learn, then new ones, all of them with room; of both, those first in
 * which they understand what is said.
 */
public final class Ideas {

    /** Ideas, not a catalogue. */
    private static final int SHOWN_MAX = 5;
    /** Some turn out to be closed. */
    private static final int CANDIDATES_MAX = 3 * SHOWN_MAX;
    /** As many as a search can bear. */
    private static final int TOPICS_MAX = 30;

    private static final Set<SignupState.Kind> SHUT = Set.of(SignupState.Kind.CLOSED, SignupState.Kind.CALLED_OFF);

    private final Catalogue catalogue;
    private final Wants wants;
    private final CurrentViewer current;

    public Ideas(Catalogue catalogue, Wants wants, CurrentViewer current) {
        this.catalogue = catalogue;
        this.wants = wants;
        this.current = current;
    }

    /**
     * Groups to think of, the best first; more than are shown in the end.
     *
     * @param known groups that the viewer has to do with already
     */
    List<Group> candidates(Viewer viewer, List<Group> known) {
        Set<GroupId> ids = known.stream().map(Group::id).collect(Collectors.toSet());
        Set<String> languages = languages(known);
        Comparator<Group> understood = Comparator.comparing(group -> !isUnderstood(group, languages));
        Set<String> topics = topics(viewer);
        Map<GroupId, Group> found = new LinkedHashMap<>();
        Stream.concat(
                        topics.isEmpty() ? Stream.of() : newest(viewer, GroupFilter.ANY.aboutAny(topics)).stream().sorted(understood),
                        newest(viewer, GroupFilter.ANY).stream().sorted(understood))
                .filter(group -> !ids.contains(group.id()) && !group.isFull())
                .forEach(group -> found.putIfAbsent(group.id(), group));
        return found.values().stream().limit(CANDIDATES_MAX).toList();
    }

    /** Those that can still be joined in. Where nothing is planned, there is nothing to be late for. */
    static List<GroupCard> open(List<GroupCard> candidates) {
        return candidates.stream()
                .filter(card -> card.next().map(state -> !SHUT.contains(state.kind())).orElse(true))
                .limit(SHOWN_MAX)
                .toList();
    }

    /** The one that they read the wiki in, and those of the groups they are in. */
    private Set<String> languages(List<Group> known) {
        return Stream.concat(
                        Stream.of(current.locale().getLanguage()),
                        known.stream().flatMap(group -> group.details().language().stream()).map(Ideas::spoken))
                .collect(Collectors.toSet());
    }

    /** A group that names no language speaks that of its place. */
    private static boolean isUnderstood(Group group, Set<String> languages) {
        return group.details().language().map(Ideas::spoken).filter(language -> !languages.contains(language)).isEmpty();
    }

    /** People who speak one kind of a language understand the others. */
    private static String spoken(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private List<Group> newest(Viewer viewer, GroupFilter filter) {
        return catalogue.page(viewer, new GroupQuery(filter, Optional.empty(), Catalogue.PAGE_MAX)).groups();
    }

    private Set<String> topics(Viewer viewer) {
        return wants.spellings(viewer).stream()
                .flatMap(text -> GroupWords.topic(text).stream())
                .distinct()
                .limit(TOPICS_MAX)
                .collect(Collectors.toSet());
    }
}
