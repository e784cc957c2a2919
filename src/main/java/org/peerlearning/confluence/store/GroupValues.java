package org.peerlearning.confluence.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerlearning.group.Course;
import org.peerlearning.group.Format;
import org.peerlearning.group.Group;
import org.peerlearning.group.GroupDetails;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.GroupProfile;
import org.peerlearning.group.GroupWords;
import org.peerlearning.group.Host;
import org.peerlearning.group.Invitation;
import org.peerlearning.group.Joining;
import org.peerlearning.group.Life;
import org.peerlearning.group.NewGroup;
import org.peerlearning.group.PageFate;
import org.peerlearning.group.Role;
import org.peerlearning.shared.Audience;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.SpaceKey;
import org.peerlearning.shared.Tag;

/** Groups as rows tell them, and rows as groups tell them. */
final class GroupValues {

    /** What stands in a host's row in place of a role while they are only asked to become one. */
    static final String INVITED = "invited";

    /** The order in which people became hosts. */
    static final Comparator<GroupHostRow> BY_ARRIVAL =
            Comparator.comparingInt(GroupHostRow::getHostOrder).thenComparingInt(GroupHostRow::getID);

    /** What a group is read from. Rows have more: the lock, and what is searched. */
    static final String COLUMNS = "ID, SPACE_KEY, TITLE, SUMMARY, FORMAT, FOR_WORK, FOR_PASSION, SHOWN_TO, PAGE_ID, STARTED, LANGUAGE, "
            + "TOPICS, SOFT_SKILLS, AGREEMENT, SIZE_MIN, SIZE_MAX, JOINING, LIFE, OUTCOME, PAGE_FATE, SPACE_ARCHIVED, PARENT_ID, PEOPLE, "
            + "REVISION";
    static final String TRAIT_COLUMNS = "ID, SPACE_KEY, LANGUAGE, PAGE_ID";
    static final String HOST_COLUMNS = "ID, GROUP_ID, PERSON, HOST_ORDER, ROLE, SINCE, INVITED_BY";

    private GroupValues() {}

    /** @param hosts its own, by arrival */
    static Group of(GroupRow row, List<GroupHostRow> hosts) {
        List<Host> team = hosts.stream().filter(host -> !isInvited(host)).map(host -> host(row, host)).toList();
        return new Group(
                new GroupId(row.getID()),
                profile(row),
                details(row),
                new PageId(row.getPageId()),
                team,
                hosts.stream().filter(GroupValues::isInvited).map(GroupValues::invitation).toList(),
                Instant.ofEpochMilli(row.getStarted()),
                Optional.ofNullable(row.getParentId()).map(GroupId::new),
                course(row),
                row.getPeople() == 0 ? team.size() : row.getPeople(),
                row.getRevision());
    }

    static boolean isInvited(GroupHostRow row) {
        return INVITED.equals(row.getRole());
    }

    private static Host host(GroupRow group, GroupHostRow row) {
        Role role = read(group, row.getRole(), Role.HOST, Role::byKey);
        return new Host(
                new PersonKey(row.getPerson()),
                role,
                Instant.ofEpochMilli(row.getSince() == 0 ? group.getStarted() : row.getSince()));
    }

    private static Invitation invitation(GroupHostRow row) {
        return new Invitation(
                new PersonKey(row.getPerson()), new PersonKey(row.getInvitedBy()), Instant.ofEpochMilli(row.getSince()));
    }

    private static GroupProfile profile(GroupRow row) {
        return new GroupProfile(
                new SpaceKey(row.getSpaceKey()),
                row.getTitle(),
                row.getSummary(),
                read(row, row.getFormat(), null, Format::byKey),
                tags(row),
                audience(row));
    }

    static Audience audience(GroupRow row) {
        return read(row, row.getShownTo(), null, Audience::byKey);
    }

    private static Set<Tag> tags(GroupRow row) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        if (row.isForWork()) {
            tags.add(Tag.WORK);
        }
        if (row.isForPassion()) {
            tags.add(Tag.PASSION);
        }
        return tags;
    }

    private static GroupDetails details(GroupRow row) {
        return new GroupDetails(
                Optional.ofNullable(row.getLanguage()),
                topics(row),
                softSkills(row),
                row.getAgreement() == null ? "" : row.getAgreement(),
                row.getSizeMin() == 0 ? GroupDetails.SIZE_MIN_USUAL : row.getSizeMin(),
                row.getSizeMax() == 0 ? GroupDetails.SIZE_MAX_USUAL : row.getSizeMax(),
                read(row, row.getJoining(), Joining.OPEN, Joining::byKey));
    }

    static List<String> topics(GroupRow row) {
        return row.getTopics() == null ? List.of() : List.of(row.getTopics().strip().split(" "));
    }

    static List<String> softSkills(GroupRow row) {
        return row.getSoftSkills() == null ? List.of() : List.of(row.getSoftSkills().split("\n"));
    }

    private static Course course(GroupRow row) {
        return new Course(
                read(row, row.getLife(), Life.FORMING, Life::byKey),
                row.getOutcome() == null ? "" : row.getOutcome(),
                read(row, row.getPageFate(), PageFate.HERE, PageFate::byKey),
                row.isSpaceArchived());
    }

    /** @param usual what null means; null where it means nothing */
    private static <T> T read(GroupRow row, String word, T usual, Function<String, Optional<T>> reading) {
        return word == null && usual != null
                ? usual
                : reading.apply(word).orElseThrow(() ->
                        new IllegalStateException("group " + row.getID() + " has an unknown word " + word));
    }

    /** The columns of a new group, which has no page yet. */
    static Map<String, Object> columns(NewGroup group, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        GroupProfile profile = group.profile();
        columns.put("SPACE_KEY", profile.space().value());
        columns.put("TITLE", profile.title());
        columns.put("SUMMARY", profile.summary());
        columns.put("FORMAT", profile.format().key());
        columns.put("FOR_WORK", profile.tags().contains(Tag.WORK));
        columns.put("FOR_PASSION", profile.tags().contains(Tag.PASSION));
        columns.put("SHOWN_TO", profile.participantsShownTo().key());
        columns.put("SEARCHED", GroupWords.searched(profile));
        GroupDetails details = group.details();
        details.language().ifPresent(tag -> columns.put("LANGUAGE", tag));
        words(details.topics()).ifPresent(topics -> columns.put("TOPICS", topics));
        lines(details.softSkills()).ifPresent(skills -> columns.put("SOFT_SKILLS", skills));
        text(details.agreement()).ifPresent(agreement -> columns.put("AGREEMENT", agreement));
        columns.put("SIZE_MIN", details.sizeMin());
        columns.put("SIZE_MAX", details.sizeMax());
        columns.put("JOINING", details.joining().key());
        columns.put("LIFE", Course.BEGINNING.life().key());
        columns.put("PAGE_FATE", Course.BEGINNING.page().key());
        columns.put("SPACE_ARCHIVED", Course.BEGINNING.spaceArchived());
        group.parent().flatMap(parent -> InList.id(parent.value())).ifPresent(parent -> columns.put("PARENT_ID", parent));
        columns.put("PEOPLE", 1);
        columns.put("REVISION", 0);
        columns.put("TOUCHED", 0L);
        columns.put("STARTED", now.toEpochMilli());
        return columns;
    }

    /** @param role the key of one, or {@link #INVITED} */
    static Map<String, Object> host(int group, PersonKey person, String role, int order, Instant since) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("GROUP_ID", group);
        columns.put("PERSON", person.value());
        columns.put("ROLE", role);
        columns.put("HOST_ORDER", order);
        columns.put("SINCE", since.toEpochMilli());
        return columns;
    }

    /** Writes what a group says of itself. */
    static void write(Group group, GroupRow row) {
        GroupProfile profile = group.profile();
        row.setSpaceKey(profile.space().value());
        row.setTitle(profile.title());
        row.setSummary(profile.summary());
        row.setFormat(profile.format().key());
        row.setForWork(profile.tags().contains(Tag.WORK));
        row.setForPassion(profile.tags().contains(Tag.PASSION));
        row.setShownTo(profile.participantsShownTo().key());
        row.setSearched(GroupWords.searched(profile));
        GroupDetails details = group.details();
        row.setLanguage(details.language().orElse(null));
        row.setTopics(words(details.topics()).orElse(null));
        row.setSoftSkills(lines(details.softSkills()).orElse(null));
        row.setAgreement(text(details.agreement()).orElse(null));
        row.setSizeMin(details.sizeMin());
        row.setSizeMax(details.sizeMax());
        row.setJoining(details.joining().key());
        row.setRevision(group.version());
    }

    static void write(Course course, GroupRow row) {
        row.setLife(course.life().key());
        row.setOutcome(text(course.outcome()).orElse(null));
        row.setPageFate(course.page().key());
        row.setSpaceArchived(course.spaceArchived());
    }

    /** As they are kept: a blank before and after each. */
    private static Optional<String> words(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(" " + String.join(" ", words) + " ");
    }

    private static Optional<String> lines(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
