package org.peerlearning.confluence.view.skill;

import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.skill.SkillProfile;

/** Invites those who have not said yet what they can; costs one statement. */
public final class SkillInvitation {

    private final SkillProfile profile;
    private final SkillLinks links;

    public SkillInvitation(SkillProfile profile, SkillLinks links) {
        this.profile = profile;
        this.links = links;
    }

    /** Where they say it; empty for who has said something, and for who is not logged in. */
    public String of(Viewer viewer) {
        return viewer.person().filter(person -> isSilent(viewer, person)).map(person -> links.mine()).orElse("");
    }

    private boolean isSilent(Viewer viewer, PersonKey person) {
        return profile.of(viewer, person).fold(found -> found.skills().isEmpty(), refused -> false);
    }
}
