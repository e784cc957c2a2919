package org.peerlearning.confluence.view.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerlearning.confluence.view.CatalogueLinks;
import org.peerlearning.group.Format;
import org.peerlearning.group.GroupFilter;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupWords;
import org.peerlearning.group.Life;
import org.peerlearning.session.FindGroups.Cursor;
import org.peerlearning.session.FindGroups.Order;
import org.peerlearning.session.FindGroups.Wish;
import org.peerlearning.session.SessionId;
import org.peerlearning.session.SlotCursor;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;
import org.peerlearning.shared.Text;
import org.peerlearning.shared.Words;

/**
 * What a reader chose in a list of groups. Only what the list leaves open can be chosen.
 *
 * @param space where the list is of several, or of all
 * @param life empty for those that the list shows
 * @param after where the page before ended
 * @param via where the pages before that one ended, as addresses say it; the first page is none of them
 */
record GroupChoices(
        String words, Optional<SpaceKey> space, Optional<Format> format, Optional<Tag> tag, Optional<String> topic,
        Optional<String> language, Optional<Life> life, When when, boolean free, Optional<Cursor> after, List<String> via) {

    static final String WORDS = "q";
    static final String SPACE = "space";
    static final String FORMAT = "format";
    static final String TAG = "tag";
    static final String TOPIC = CatalogueLinks.TOPIC;
    static final String LANGUAGE = "language";
    static final String LIFE = CatalogueLinks.LIFE;
    static final String WHEN = "when";
    static final String FREE = "free";
    static final String AFTER = "after";
    static final String VIA = "via";
    static final String CHOSEN = "true";
    static final List<String> ALL = List.of(WORDS, SPACE, FORMAT, TAG, TOPIC, LANGUAGE, LIFE, WHEN, FREE, AFTER, VIA);

    static final GroupChoices NOTHING = new GroupChoices(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), When.ANY,
            false, Optional.empty(), List.of());

    private static final Pattern NEWEST = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SOONEST = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})-([0-9]{1,11})");
    /** Between pages that were gone through, and for those of which an address could not say all. */
    private static final String STEP = ".";
    private static final String LOST = "-";

    static GroupChoices of(GroupListSettings settings, ListAddress address) {
        Optional<Cursor> after = address.given(AFTER).flatMap(text -> cursor(settings.order(), text));
        List<String> via = after.isEmpty() ? List.of() : address.given(VIA).map(GroupChoices::steps).orElse(List.of());
        if (!settings.search()) {
            return NOTHING.on(after, via);
        }
        return new GroupChoices(
                address.given(WORDS).map(Text::line).filter(text -> Text.length(text) <= GroupFilter.TEXT_MAX).orElse(""),
                address.given(SPACE).map(SpaceKey::new).filter(key -> hasChoiceOf(key, settings)),
                settings.format().isPresent() ? Optional.empty() : address.given(FORMAT).flatMap(Format::byKey),
                settings.tag().isPresent() ? Optional.empty() : address.given(TAG).flatMap(Tag::byKey),
                settings.topic().isPresent() ? Optional.empty() : address.given(TOPIC).flatMap(GroupWords::topic),
                settings.language().isPresent() ? Optional.empty() : address.given(LANGUAGE).flatMap(GroupWords::language),
                settings.hasChoiceOfLives() ? address.given(LIFE).flatMap(Life::byKey) : Optional.empty(),
                settings.when() != When.ANY ? When.ANY : address.given(WHEN).flatMap(When::byKey).orElse(When.ANY),
                !settings.free() && address.given(FREE).filter(CHOSEN::equals).isPresent(),
                after,
                via);
    }

    /** Whether readers choose among spaces at all. */
    static boolean hasChoiceOfSpaces(GroupListSettings settings) {
        return settings.spaces().size() != 1;
    }

    private static boolean hasChoiceOf(SpaceKey key, GroupListSettings settings) {
        return hasChoiceOfSpaces(settings) && (settings.spaces().isEmpty() || settings.spaces().contains(key));
    }

    /** Whether nothing is chosen but a space, which is where one is rather than what one looks for. */
    boolean isNothing() {
        return words.isEmpty() && format.isEmpty() && tag.isEmpty() && topic.isEmpty() && language.isEmpty() && life.isEmpty()
                && when == When.ANY && !free;
    }

    /** Nothing chosen, in the same space. */
    GroupChoices cleared() {
        return new GroupChoices(
                "", space, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), When.ANY, false,
                Optional.empty(), List.of());
    }

    /** The same choices about no topic, from the first page on. */
    GroupChoices aboutAnything() {
        return new GroupChoices(
                words, space, format, tag, Optional.empty(), language, life, when, free, Optional.empty(), List.of());
    }

    private GroupChoices on(Optional<Cursor> page, List<String> steps) {
        return new GroupChoices(words, space, format, tag, topic, language, life, when, free, page, steps);
    }

    GroupChoices firstPage() {
        return on(Optional.empty(), List.of());
    }

    GroupChoices nextPage(Cursor next) {
        List<String> steps = new ArrayList<>(via);
        after.map(GroupChoices::text).ifPresent(steps::add);
        if (String.join(STEP, steps).length() >= ListAddress.VALUE_MAX) {
            // The page before this one is still known, the first steps are not.
            steps = new ArrayList<>(steps.subList(steps.size() / 2, steps.size()));
            steps.add(0, LOST);
        }
        return on(Optional.of(next), steps);
    }

    /** The page that led to this one; empty on the first one, and where it is not known any more. */
    Optional<GroupChoices> previousPage(Order order) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        if (via.isEmpty()) {
            return Optional.of(firstPage());
        }
        List<String> before = via.subList(0, via.size() - 1);
        return cursor(order, via.get(via.size() - 1)).map(page -> on(Optional.of(page), before));
    }

    private static List<String> steps(String text) {
        return List.of(text.split(Pattern.quote(STEP), -1));
    }

    /** The groups that the list holds whatever is chosen in it, but for their life: what there is to choose from. */
    GroupFilter open(GroupListSettings settings) {
        GroupFilter filter = GroupFilter.ANY.in(settings.spaces());
        filter = settings.format().map(filter::of).orElse(filter);
        filter = settings.tag().map(filter::of).orElse(filter);
        filter = settings.topic().map(filter::about).orElse(filter);
        filter = settings.language().map(filter::speaking).orElse(filter);
        return filter.living(life.map(Set::of).orElse(settings.lives()));
    }

    Wish wish(GroupListSettings settings, Instant now) {
        GroupFilter filter = open(settings).saying(words);
        filter = space.map(Set::of).map(filter::in).orElse(filter);
        filter = format.map(filter::of).orElse(filter);
        filter = tag.map(filter::of).orElse(filter);
        filter = topic.map(filter::about).orElse(filter);
        filter = language.map(filter::speaking).orElse(filter);
        When soon = settings.when() == When.ANY ? when : settings.when();
        return new Wish(filter, soon.latest(now), settings.free() || free, settings.order(), after, settings.size());
    }

    /** As an address says it. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(WORDS, words);
        said.put(SPACE, space.map(SpaceKey::value).orElse(""));
        said.put(FORMAT, format.map(Format::key).orElse(""));
        said.put(TAG, tag.map(Tag::key).orElse(""));
        said.put(TOPIC, topic.orElse(""));
        said.put(LANGUAGE, language.orElse(""));
        said.put(LIFE, life.map(Life::key).orElse(""));
        said.put(WHEN, when == When.ANY ? "" : Words.key(when));
        said.put(FREE, free ? CHOSEN : "");
        said.put(AFTER, after.map(GroupChoices::text).orElse(""));
        said.put(VIA, String.join(STEP, via));
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
