package org.peerlearning.confluence.view.skill;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.skill.SkillId;

/** Full addresses of the pages about skills. */
public final class SkillLinks {

    private static final String PAGES = "/plugins/servlet/peer-learning/";
    private static final String FIND = PAGES + "skills";

    private final Addresses addresses;

    public SkillLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    public String mine() {
        return addresses.of(FIND + "/mine");
    }

    public String find() {
        return addresses.of(FIND);
    }

    /** Who claims this skill. */
    public String find(SkillId skill) {
        return addresses.of(FIND + "?skills=" + skill.value());
    }

    public String skill(SkillId skill) {
        return addresses.of(FIND + "/skill?id=" + skill.value());
    }

    public String person(PersonKey person) {
        return addresses.of(FIND + "/person?key=" + encoded(person.value()));
    }

    public String gaps(Optional<SpaceKey> space) {
        return addresses.of(FIND + "/gaps" + space.map(key -> "?space=" + encoded(key.value())).orElse(""));
    }

    /** The page on which a group is started, with its topic filled in. */
    public String start(String topic) {
        return addresses.of(PAGES + "start?topic=" + encoded(topic));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
