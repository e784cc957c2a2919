package org.peerlearning.confluence.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.Joining;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.Tag;

/** Fills the form with what a group says of itself. */
public final class DetailsForms {

    private final Choices choices;

    public DetailsForms(Choices choices) {
        this.choices = choices;
    }

    DetailsFormView of(Group group) {
        GroupProfile profile = group.profile();
        GroupDetails details = group.details();
        return new DetailsFormView(
                group.version(),
                profile.title(),
                profile.summary(),
                String.join(", ", details.topics()),
                String.join(", ", details.softSkills()),
                choices.languages(details.language()),
                details.agreement(),
                details.sizeMin(),
                details.sizeMax(),
                options("peer-learning.format.", Format.values(), Set.of(profile.format().key())),
                options("peer-learning.tag.", Tag.values(), profile.tags().stream().map(Tag::key).collect(Collectors.toSet())),
                options("peer-learning.joining.", Joining.values(), Set.of(details.joining().key())),
                options("peer-learning.audience.", Audience.values(), Set.of(profile.participantsShownTo().key())));
    }

    private List<OptionView> options(String prefix, Enum<?>[] values, Set<String> chosen) {
        return choices.of(prefix, values).stream()
                .map(choice -> new OptionView(choice.key(), choice.label(), chosen.contains(choice.key())))
                .toList();
    }
}
