package org.peerlearning.confluence.view.list;

import java.util.List;
import java.util.Optional;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.SessionView;
import org.peerlearning.confluence.view.TagView;
import org.peerlearning.confluence.view.TopicView;

/**
 * A group among others.
 *
 * @param url address of the group's page
 * @param summary its first paragraph
 * @param life where it is in its life, and how many people it has, in a sentence
 * @param outcome what came of it, its first paragraph; empty while nobody said
 * @param mine what the group is to the reader, in words; empty for nothing
 * @param closed whether it is over, so that nothing more is planned
 * @param next the next session, or null: templates know no optionals
 */
public record GroupTileView(
        String title,
        String url,
        String summary,
        String format,
        List<TagView> tags,
        List<TopicView> topics,
        List<PersonView> hosts,
        String life,
        String outcome,
        String mine,
        boolean closed,
        SessionView next) {

    public GroupTileView {
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
        hosts = List.copyOf(hosts);
    }

    public boolean hasTopics() {
        return !topics.isEmpty();
    }

    public boolean hasOutcome() {
        return !outcome.isEmpty();
    }

    public boolean hasHosts() {
        return !hosts.isEmpty();
    }

    public boolean hasMine() {
        return !mine.isEmpty();
    }

    public boolean hasNext() {
        return Optional.ofNullable(next).isPresent();
    }
}
