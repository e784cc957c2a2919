package org.peerlearning.confluence.web;

import java.util.Optional;
import org.peerlearning.confluence.view.skill.SkillLinks;

/** Where the pages about skills lead. */
public record SkillMenuView(String mine, String find, String gaps) {

    static SkillMenuView of(SkillLinks links) {
        return new SkillMenuView(links.mine(), links.find(), links.gaps(Optional.empty()));
    }
}
