package org.peerlearning.confluence.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.Groups;
import org.peerlearning.group.Joining;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Viewer;

/** Fills the page "Start a group" with the choices and good defaults. */
public final class StartPages {

    private final StartSpaces spaces;
    private final Groups groups;
    private final Choices choices;
    private final Repeats repeats;
    private final Usuals usuals;
    private final I18nResolver i18n;

    public StartPages(
            StartSpaces spaces, Groups groups, Choices choices, Repeats repeats, Usuals usuals, I18nResolver i18n) {
        this.spaces = spaces;
        this.groups = groups;
        this.choices = choices;
        this.repeats = repeats;
        this.usuals = usuals;
        this.i18n = i18n;
    }

    /**
     * @param typed the space key from the address; blank when there is none
     * @param parent the group to grow out of, if the viewer may see it
     */
    StartPageView of(Viewer viewer, String typed, Optional<GroupId> parent) {
        Optional<Refusal> refusal = typed.isBlank() ? Optional.empty() : spaces.refuses(viewer, typed);
        if (refusal.isPresent()) {
            return view(viewer, "", "peer-learning.refusal." + refusal.get().reason(), null, List.of());
        }
        Optional<ChoiceView> chosen = typed.isBlank() ? Optional.empty() : spaces.named(typed);
        List<ChoiceView> offered = spaces.of(viewer, chosen);
        return view(
                viewer,
                chosen.map(ChoiceView::key).orElseGet(() -> StartSpaces.first(offered)),
                offered.isEmpty() ? "peer-learning.start.no-space" : "",
                parent.flatMap(id -> parent(viewer, id)).orElse(null),
                offered);
    }

    private Optional<ChoiceView> parent(Viewer viewer, GroupId id) {
        Optional<Group> found = groups.find(viewer, id).fold(Optional::of, refused -> Optional.empty());
        return found.map(group -> new ChoiceView(String.valueOf(group.id().value()), group.title()));
    }

    private StartPageView view(
            Viewer viewer, String space, String problemKey, ChoiceView parent, List<ChoiceView> offered) {
        return new StartPageView(
                space,
                problemKey.isEmpty() ? "" : i18n.getText(problemKey),
                parent,
                offered,
                choices.of("peer-learning.format.", Format.values()),
                choices.of("peer-learning.tag.", Tag.values()),
                choices.of("peer-learning.audience.", Audience.values()),
                choices.of("peer-learning.joining.", Joining.values()),
                repeats.all(),
                choices.languages(Optional.empty()),
                Choices.zones(),
                usuals.of(viewer),
                StartLimitsView.ALL);
    }
}
