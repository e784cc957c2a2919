package org.peerlearning.confluence.view.list;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.FindGroups.Cursor;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.session.FindGroups.Wish;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SlotCursor;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Words;

/**
 * What a reader chose in a list of groups. Only what the list leaves open can be chosen.
 *
 * @param after where the page before ended
 */
record GroupChoices(String words, Optional<Format> format, Optional<Tag> tag, When when, boolean free, Optional<Cursor> after) {

    static final String WORDS = "q";
    static final String FORMAT = "format";
    static final String TAG = "tag";
    static final String WHEN = "when";
    static final String FREE = "free";
    static final String AFTER = "after";
    static final String CHOSEN = "true";
    static final List<String> ALL = List.of(WORDS, FORMAT, TAG, WHEN, FREE, AFTER);

    static final GroupChoices NOTHING =
            new GroupChoices("", Optional.empty(), Optional.empty(), When.ANY, false, Optional.empty());

    private static final Pattern NEWEST = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SOONEST = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})-([0-9]{1,11})");

    static GroupChoices of(GroupListSettings settings, ListAddress address) {
        Optional<Cursor> after = address.given(AFTER).flatMap(text -> cursor(settings.order(), text));
        if (!settings.search()) {
            return new GroupChoices("", Optional.empty(), Optional.empty(), When.ANY, false, after);
        }
        return new GroupChoices(
                address.given(WORDS).map(Text::line).filter(text -> Text.length(text) <= GroupFilter.TEXT_MAX).orElse(""),
                settings.format().isPresent() ? Optional.empty() : address.given(FORMAT).flatMap(Format::byKey),
                settings.tag().isPresent() ? Optional.empty() : address.given(TAG).flatMap(Tag::byKey),
                settings.when() != When.ANY ? When.ANY : address.given(WHEN).flatMap(When::byKey).orElse(When.ANY),
                !settings.free() && address.given(FREE).filter(CHOSEN::equals).isPresent(),
                after);
    }

    boolean isNothing() {
        return words.isEmpty() && format.isEmpty() && tag.isEmpty() && when == When.ANY && !free;
    }

    Wish wish(GroupListSettings settings, Instant now) {
        GroupFilter filter = GroupFilter.ANY.in(settings.spaces()).saying(words);
        filter = settings.format().or(() -> format).map(filter::of).orElse(filter);
        filter = settings.tag().or(() -> tag).map(filter::of).orElse(filter);
        filter = settings.topic().map(filter::about).orElse(filter);
        filter = settings.language().map(filter::speaking).orElse(filter);
        When soon = settings.when() == When.ANY ? when : settings.when();
        return new Wish(filter, soon.latest(now), settings.free() || free, settings.order(), after, settings.size());
    }

    /** As an address says it, with another page. */
    Map<String, String> at(Optional<Cursor> page) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(WORDS, words);
        said.put(FORMAT, format.map(Format::key).orElse(""));
        said.put(TAG, tag.map(Tag::key).orElse(""));
        said.put(WHEN, when == When.ANY ? "" : Words.key(when));
        said.put(FREE, free ? CHOSEN : "");
        said.put(AFTER, page.map(GroupChoices::text).orElse(""));
        return said;
    }

    private static String text(Cursor cursor) {
        String group = String.valueOf(cursor.group().value());
        return cursor.slot().map(slot -> group + "-" + slot.last().value() + "-" + slot.start().getEpochSecond()).orElse(group);
    }

    private static Optional<Cursor> cursor(Order order, String text) {
        if (order == Order.NEWEST) {
            return NEWEST.matcher(text).matches()
                    ? Optional.of(new Cursor(new GroupId(Long.parseLong(text)), Optional.empty()))
                    : Optional.empty();
        }
        Matcher parts = SOONEST.matcher(text);
        return parts.matches()
                ? Optional.of(new Cursor(
                        new GroupId(Long.parseLong(parts.group(1))),
                        Optional.of(new SlotCursor(
                                Instant.ofEpochSecond(Long.parseLong(parts.group(3))), new SessionId(Long.parseLong(parts.group(2)))))))
                : Optional.empty();
    }
}
