package org.peerlearning.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whom somebody means who types a part of a name into a form. For those who are logged in and whom the wiki lets look through its
 * directory of people; the others type user names that they know. Nobody is named who cannot use the wiki.
 *
 * <p>Whether such a person may see the group concerned is not asked here but where the form is sent to: that they are colleagues is what
 * that directory tells.
 */
public final class FindColleagues {

    /** Of less, half of a large company would be offered. */
    public static final int TEXT_MIN = 2;
    public static final int TEXT_MAX = 100;
    public static final int LIMIT_MAX = 20;
    /** Of many alike, so many are looked at; whoever is not among them is found by more of their name, or by all of their user name. */
    private static final int LOOKED_AT = 200;

    private final Colleagues colleagues;
    private final People people;
    private final Access access;

    public FindColleagues(Colleagues colleagues, People people, Access access) {
        this.colleagues = colleagues;
        this.people = people;
        this.access = access;
    }

    /** @return the likeliest first */
    public Answer<List<Colleague>> find(Viewer viewer, String typed, int limit) {
        if (viewer.person().isEmpty()) {
            return Answer.no(Refusal.notAllowed("group.log-in"));
        }
        String text = Text.line(typed);
        if (Text.length(text) < TEXT_MIN) {
            return Answer.no(Refusal.invalid("text", "input.too-short", TEXT_MIN));
        }
        if (!access.mayBrowsePeople(viewer)) {
            return Answer.no(Refusal.notAllowed("group.may-not-browse"));
        }
        return colleagues.withName(text, LOOKED_AT).as(found -> present(found, lower(text), limit));
    }

    /** One after the other, so that no more are asked for than are shown. */
    private List<Colleague> present(List<Colleague> found, String text, int limit) {
        List<Colleague> present = new ArrayList<>();
        for (Colleague each : found.stream().sorted(likeliest(text)).toList()) {
            if (present.size() == limit) {
                break;
            }
            if (people.departed(Set.of(each.person())).isEmpty()) {
                present.add(each);
            }
        }
        return present;
    }

    private static Comparator<Colleague> likeliest(String text) {
        return Comparator.<Colleague>comparingInt(each -> rank(each, text))
                .thenComparing(each -> lower(each.name()))
                .thenComparing(Colleague::userName);
    }

    private static int rank(Colleague colleague, String text) {
        String name = lower(colleague.name());
        String userName = lower(colleague.userName());
        if (userName.equals(text) || name.equals(text)) {
            return 0;
        }
        if (name.startsWith(text)) {
            return 1;
        }
        return name.contains(" " + text) || name.contains("-" + text) || userName.startsWith(text) ? 2 : 3;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
