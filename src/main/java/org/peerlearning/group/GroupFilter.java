package org.peerlearning.group;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/**
 * Which groups somebody looks for. Everything that is set must hold.
 *
 * @param spaces one of these; empty for any
 * @param language a BCP 47 tag; {@code fr} finds {@code fr-CA} as well
 * @param topics has one of these, or its title names it, as {@link GroupWords#topic} has them; empty for any
 * @param lives one of these; a group whose space is archived counts as archived
 * @param text occurs in the title or the summary, whatever its case; empty for any
 * @param only none but these
 * @param pageLost also groups whose page is in the trash or gone: for the system's own work, never to be shown
 */
public record GroupFilter(
        Set<SpaceKey> spaces,
        Optional<Format> format,
        Optional<Tag> tag,
        Optional<String> language,
        Set<String> topics,
        Set<Life> lives,
        String text,
        Optional<Set<GroupId>> only,
        boolean pageLost) {

    /** In characters as people count them. */
    public static final int TEXT_MAX = 100;

    /** All lives but the last. */
    public static final Set<Life> LIVING = Set.copyOf(EnumSet.complementOf(EnumSet.of(Life.ARCHIVED)));

    /** Every group that is not archived. */
    public static final GroupFilter ANY = new GroupFilter(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), LIVING, "", Optional.empty(), false);

    public GroupFilter {
        spaces = Set.copyOf(spaces);
        topics = Set.copyOf(topics);
        lives = Set.copyOf(lives);
        only = only.map(Set::copyOf);
    }

    /** Everything there is. */
    public static GroupFilter everything() {
        return ANY.living(EnumSet.allOf(Life.class)).withPageLost();
    }

    public GroupFilter in(Set<SpaceKey> someSpaces) {
        return new GroupFilter(someSpaces, format, tag, language, topics, lives, text, only, pageLost);
    }

    public GroupFilter of(Format some) {
        return new GroupFilter(spaces, Optional.of(some), tag, language, topics, lives, text, only, pageLost);
    }

    public GroupFilter of(Tag some) {
        return new GroupFilter(spaces, format, Optional.of(some), language, topics, lives, text, only, pageLost);
    }

    public GroupFilter speaking(String some) {
        return new GroupFilter(spaces, format, tag, Optional.of(some), topics, lives, text, only, pageLost);
    }

    public GroupFilter about(String some) {
        return aboutAny(Set.of(some));
    }

    public GroupFilter aboutAny(Set<String> some) {
        return new GroupFilter(spaces, format, tag, language, some, lives, text, only, pageLost);
    }

    public GroupFilter living(Set<Life> some) {
        return new GroupFilter(spaces, format, tag, language, topics, some, text, only, pageLost);
    }

    public GroupFilter saying(String some) {
        return new GroupFilter(spaces, format, tag, language, topics, lives, some, only, pageLost);
    }

    public GroupFilter only(Set<GroupId> some) {
        return new GroupFilter(spaces, format, tag, language, topics, lives, text, Optional.of(some), pageLost);
    }

    public GroupFilter withPageLost() {
        return new GroupFilter(spaces, format, tag, language, topics, lives, text, only, true);
    }
}
