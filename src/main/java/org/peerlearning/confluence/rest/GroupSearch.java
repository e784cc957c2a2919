package org.peerlearning.confluence.rest;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.Catalogue;
import org.peerlearning.group.Catalogue.GroupQuery;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupCursor;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupWords;
import org.peerlearning.group.Life;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * Which groups somebody looks for, as the parameters of a query say. Any may be null.
 *
 * @param life one, or {@code all}; null for all but the archived
 */
record GroupSearch(String space, String format, String tag, String language, String topic, String life, String text) {

    static final long LIMIT = 20;
    static final String ALL = "all";

    /** Everything that nobody asked to leave out. */
    static final GroupSearch ANY = new GroupSearch(null, null, null, null, null, null, null);

    Answer<GroupQuery> read(String olderThan, String limit) {
        QueryReader query = new QueryReader();
        Optional<SpaceKey> key = query.text("space", space).map(SpaceKey::new);
        Optional<Format> oneFormat = query.word("format", format, Format::byKey, "group.format.unknown");
        Optional<Tag> oneTag = query.word("tag", tag, Tag::byKey, "group.tag.unknown");
        Optional<String> oneLanguage = query.word("language", language, GroupWords::language, "group.language.unknown");
        Optional<String> oneTopic = query.word("topic", topic, GroupWords::topic, "group.topic.unfit");
        Optional<Set<Life>> lives = query.word("life", life, GroupSearch::lives, "group.life.unknown");
        Optional<String> words = query.text("text", text, GroupFilter.TEXT_MAX);
        Optional<GroupCursor> after =
                query.number("olderThan", olderThan, 1, Long.MAX_VALUE).map(id -> new GroupCursor(new GroupId(id)));
        int size = query.number("limit", limit, 1, Catalogue.PAGE_MAX).orElse(LIMIT).intValue();
        return query.answer(() -> new GroupQuery(
                new GroupFilter(
                        key.map(Set::of).orElse(Set.of()), oneFormat, oneTag, oneLanguage, oneTopic.map(Set::of).orElse(Set.of()),
                        lives.orElse(GroupFilter.LIVING), words.orElse(""), Optional.empty(), false),
                after,
                size));
    }

    private static Optional<Set<Life>> lives(String word) {
        return word.equals(ALL) ? Optional.of(EnumSet.allOf(Life.class)) : Life.byKey(word).map(Set::of);
    }
}
