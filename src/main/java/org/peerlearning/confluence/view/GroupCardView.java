package org.peerlearning.confluence.view;

import java.util.List;
import java.util.Optional;

/**
 * A group as a card shows it.
 *
 * @param url address of the group's page
 * @param summary the paragraphs of the summary
 * @param format the format in the reader's language
 * @param tags the tags in the reader's language
 * @param topics what it is about, each with where others about it are found
 * @param next the next session, or null: templates know no optionals
 */
public record GroupCardView(
        long id,
        String title,
        String url,
        List<String> summary,
        String format,
        List<TagView> tags,
        List<TopicView> topics,
        List<PersonView> hosts,
        PlannedView next) {

    public GroupCardView {
        summary = List.copyOf(summary);
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
        hosts = List.copyOf(hosts);
    }

    public boolean hasTopics() {
        return !topics.isEmpty();
    }

    public boolean hasNext() {
        return Optional.ofNullable(next).isPresent();
    }
}
