package org.peerlearning.confluence.web;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerlearning.confluence.Doubtful;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Viewer;

/** The spaces in which a viewer may start a group. No other space's name is ever told. */
public final class StartSpaces {

    /** In a wiki with more spaces, people start from the space's own sidebar. */
    static final int LOOKED_AT = 500;
    static final int OFFERED = 100;
    /** The keys of people's own spaces begin with it. */
    private static final String OF_A_PERSON = "~";

    private static final Doubtful ALL = new Doubtful("who starts a group is offered no other space than the one they come from");

    private final StartGroup startGroup;
    private final SpaceManager spaces;

    public StartSpaces(StartGroup startGroup, SpaceManager spaces) {
        this.startGroup = startGroup;
        this.spaces = spaces;
    }

    /** By their names; the chosen one is always among them. */
    List<ChoiceView> of(Viewer viewer, Optional<ChoiceView> chosen) {
        Stream<ChoiceView> others = keys().stream()
                .limit(LOOKED_AT)
                .filter(key -> refuses(viewer, key).isEmpty())
                .flatMap(key -> named(key).stream())
                .limit(OFFERED);
        return Stream.concat(chosen.stream(), others)
                .distinct()
                .sorted(Comparator.comparing(ChoiceView::label, String.CASE_INSENSITIVE_ORDER).thenComparing(ChoiceView::key))
                .toList();
    }

    /** What people learn together belongs to all: nobody's own space comes first where there is another. Empty where there is none. */
    static String first(List<ChoiceView> offered) {
        return offered.stream()
                .map(ChoiceView::key)
                .filter(key -> !key.startsWith(OF_A_PERSON))
                .findFirst()
                .orElseGet(() -> offered.isEmpty() ? "" : offered.get(0).key());
    }

    private Collection<String> keys() {
        return ALL.ask(() -> spaces.getAllSpaceKeys(SpaceStatus.CURRENT), () -> List.of());
    }

    Optional<Refusal> refuses(Viewer viewer, String key) {
        return startGroup.refuses(viewer, new SpaceKey(key));
    }

    /** As the wiki spells it. Only for a space that the viewer may use. */
    Optional<ChoiceView> named(String key) {
        Space space = spaces.getSpace(key);
        return space == null ? Optional.empty() : Optional.of(new ChoiceView(space.getKey(), space.getName()));
    }
}
