package org.peerlearning.confluence.view.skill;

import java.util.List;
import java.util.Optional;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Reader;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.search.SkillCloud;

/** Shows the skills that most people claim. */
public final class CloudViews {

    private final SkillCloud cloud;
    private final SkillTexts texts;
    private final SkillLinks links;

    public CloudViews(SkillCloud cloud, SkillTexts texts, SkillLinks links) {
        this.cloud = cloud;
        this.texts = texts;
        this.links = links;
    }

    public Answer<List<CloudletView>> of(Reader reader, Optional<SpaceKey> space, int limit) {
        return cloud.of(reader, space, limit, texts.locale()).then(all -> Answer.of(all.stream().map(this::view).toList()));
    }

    private CloudletView view(SkillCloud.Cloudlet cloudlet) {
        return new CloudletView(
                texts.name(cloudlet.skill()),
                links.skill(cloudlet.skill().id()),
                String.valueOf(cloudlet.step()),
                texts.text("peer-learning.skills.cloud.people", cloudlet.people()));
    }
}
