package org.peerlearning.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.group.GroupOutline;
import org.peerlearning.shared.Access;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.People;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Signup;

/** How things stand with the readers of notices. */
public final class ReaderFacts {

    private final Readers readers;
    private final Access access;
    private final People people;
    private final PreferenceRepository preferences;
    private final OpenQuestions questions;
    private final CalendarTrail trail;

    public ReaderFacts(
            Readers readers,
            Access access,
            People people,
            PreferenceRepository preferences,
            OpenQuestions questions,
            CalendarTrail trail) {
        this.readers = readers;
        this.access = access;
        this.people = people;
        this.preferences = preferences;
        this.questions = questions;
        this.trail = trail;
    }

    /**
     * What is known of the readers of some notices.
     *
     * @param needless those of the notices that have no event to take out of a calendar any more
     */
    record Known(Set<PersonKey> active, Map<PersonKey, NoticePreferences> preferences, Set<NoticeId> needless) {}

    /** At most two statements, however many notices. */
    Known of(List<Notice> notices) {
        List<PersonKey> all = notices.stream().flatMap(notice -> notice.fact().to().reader().stream()).distinct().toList();
        return all.isEmpty()
                ? new Known(Set.of(), Map.of(), Set.of())
                : new Known(readers.active(all), preferences.of(all), trail.needless(notices));
    }

    /** Those of the people who want no digest. At most one statement. */
    List<PersonKey> withoutDigest(Collection<PersonKey> people) {
        Map<PersonKey, NoticePreferences> chosen = people.isEmpty() ? Map.of() : preferences.of(people);
        return people.stream().filter(person -> !chosen.getOrDefault(person, NoticePreferences.USUAL).digest()).toList();
    }

    Facts facts(Notice notice, Known known, Subjects.Known subjects) {
        PersonKey reader = notice.fact().to().reader().orElseThrow();
        boolean active = known.active().contains(reader);
        Optional<GroupOutline> group = subjects.group(notice);
        Optional<Signup> mine = subjects.signup(notice, Optional.of(reader));
        return new Facts(
                active,
                active && group.filter(found -> mayView(reader, notice, found)).isPresent(),
                group,
                subjects.session(notice),
                mine,
                subjects.place(mine),
                subjects.signup(notice, notice.fact().details().by()),
                questions.isOpen(notice) && !known.needless().contains(notice.id()),
                known.preferences().getOrDefault(reader, NoticePreferences.USUAL),
                people.zone(reader));
    }

    /** A recap is a page of its own, and may be for fewer people than the group's. */
    private boolean mayView(PersonKey reader, Notice notice, GroupOutline group) {
        Optional<PageId> recap = notice.fact().details().recap();
        return access.mayView(Viewer.of(reader), group.page()) && recap.filter(page -> !access.mayView(Viewer.of(reader), page)).isEmpty();
    }
}
