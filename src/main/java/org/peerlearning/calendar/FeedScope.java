package org.peerlearning.calendar;

import java.util.Optional;
import org.peerlearning.group.GroupId;
import org.peerlearning.shared.SpaceKey;

/** What a feed shows. */
public sealed interface FeedScope {

    /** The sessions that its owner has signed up for. */
    record Mine() implements FeedScope {}

    /** The sessions of a group. */
    record OfGroup(GroupId group) implements FeedScope {}

    /** The sessions of all groups of a space. */
    record OfSpace(SpaceKey space) implements FeedScope {}

    /** As it stands in addresses and in the database: {@code mine}, {@code group:12} or {@code space:ENG}. */
    default String key() {
        if (this instanceof OfGroup of) {
            return "group:" + of.group().value();
        }
        return this instanceof OfSpace of ? "space:" + of.space().value() : "mine";
    }

    /** Empty for what is no such key. */
    static Optional<FeedScope> byKey(String key) {
        if (key.equals("mine")) {
            return Optional.of(new Mine());
        }
        if (key.matches("group:[1-9][0-9]{0,17}")) {
            return Optional.of(new OfGroup(new GroupId(Long.parseLong(key.substring("group:".length())))));
        }
        return key.startsWith("space:") && !key.substring("space:".length()).isBlank()
                ? Optional.of(new OfSpace(new SpaceKey(key.substring("space:".length()))))
                : Optional.empty();
    }
}
