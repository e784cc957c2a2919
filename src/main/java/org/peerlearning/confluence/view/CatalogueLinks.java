package org.peerlearning.confluence.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerlearning.group.Group;
import org.peerlearning.group.Life;

/** Addresses of the catalogue of the whole wiki, narrowed to something. */
public final class CatalogueLinks {

    /** The choices of the catalogue that are led to, as its address names them. */
    public static final String TOPIC = "topic";
    public static final String LIFE = "life";

    private static final String PATH = "/plugins/servlet/peer-learning/groups";

    private final Addresses addresses;

    public CatalogueLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    /** What a group is about, each topic leading to all groups about it. */
    public List<TopicView> topics(Group group) {
        return topics(group, byTopic());
    }

    /** @param byTopic the address where groups about a topic are found, without the topic at its end */
    public List<TopicView> topics(Group group, String byTopic) {
        return group.details().topics().stream()
                .map(topic -> new TopicView(topic, byTopic + URLEncoder.encode(topic, StandardCharsets.UTF_8)))
                .toList();
    }

    /** Where groups about a topic are found, once the topic is added to it. */
    public String byTopic() {
        return addresses.of(PATH) + "?" + TOPIC + "=";
    }

    /** All groups that are archived. */
    public String archive() {
        return addresses.of(PATH) + "?" + LIFE + "=" + Life.ARCHIVED.key();
    }
}
