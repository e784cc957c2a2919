package org.peerlearning.group;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a group may say of itself besides, checked.
 *
 * @param language in which people meet, a BCP 47 tag, for example {@code fr}
 * @param topics in lower case and with hyphens for blanks, fit to be labels of a wiki page
 * @param softSkills what people practise here besides the topic, for example listening
 * @param agreement how the people want to work together; may be empty, may have line breaks
 * @param sizeMin how many people it takes, hosts among them
 * @param sizeMax how many there can be, hosts among them
 */
public record GroupDetails(
        Optional<String> language,
        List<String> topics,
        List<String> softSkills,
        String agreement,
        int sizeMin,
        int sizeMax,
        Joining joining) {

    public static final int SIZE_MIN_USUAL = 4;
    public static final int SIZE_MAX_USUAL = 12;

    /** What holds where hosts say nothing. */
    public static final GroupDetails USUAL = new GroupDetails(
            Optional.empty(), List.of(), List.of(), "", SIZE_MIN_USUAL, SIZE_MAX_USUAL, Joining.OPEN);

    /** What people learn here, as labels: the topics, and those of the other skills that can be one. */
    public List<String> skills() {
        return Stream.concat(topics.stream(), softSkills.stream().flatMap(skill -> GroupWords.topic(skill).stream())).distinct().toList();
    }

    public GroupDetails {
        topics = List.copyOf(topics);
        softSkills = List.copyOf(softSkills);
    }
}
