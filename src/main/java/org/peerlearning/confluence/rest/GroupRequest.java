package org.peerlearning.confluence.rest;

import java.io.InputStream;
import java.util.Optional;
import org.peerlearning.group.DetailsDraft;
import org.peerlearning.group.GroupDraft;
import org.peerlearning.session.SeriesDraft;
import org.peerlearning.session.StartGroup;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Viewer;

/** A group with its first session or sessions, as somebody sent it. */
record GroupRequest(GroupDraft group, SeriesDraft series) {

    /** With one session where nothing is said about repeating it; else with a series, as usual where nothing is said at all. */
    Answer<StartGroup.Started> start(StartGroup startGroup, Viewer viewer) {
        boolean once = series.session() != null && series.repeat() == null && series.perPerson() == null;
        return once ? startGroup.start(viewer, group, series.session()) : startGroup.start(viewer, group, series);
    }

    static Answer<GroupRequest> read(InputStream body) {
        return JsonBody.read(body, fields -> new GroupRequest(
                draft(fields), SessionRequest.series(fields, fields.objectIfAny("repeat"))));
    }

    /**
     * What a group is to say of itself.
     *
     * @param version null when it was not said
     */
    record Change(GroupDraft draft, Integer version) {}

    static Answer<Change> readChange(InputStream body) {
        return JsonBody.read(body, fields -> new Change(draft(fields, null, null), fields.integer("version")))
                .then(change -> change.version() == null
                        ? Answer.no(Refusal.invalid("version", "input.missing"))
                        : Answer.of(change));
    }

    /**
     * The next round of a group.
     *
     * @param plan empty where nothing is said of sessions
     */
    record Copy(String title, Optional<SeriesDraft> plan) {}

    static Answer<Copy> readCopy(InputStream body) {
        return JsonBody.read(body, fields -> {
            String title = fields.text("title");
            SeriesDraft plan = SessionRequest.series(fields, fields.objectIfAny("repeat"));
            boolean none = plan.session() == null && plan.repeat() == null && plan.perPerson() == null;
            return new Copy(title == null ? "" : title, none ? Optional.empty() : Optional.of(plan));
        });
    }

    private static GroupDraft draft(JsonFields fields) {
        return draft(fields, fields.text("spaceKey"), fields.id("parent"));
    }

    private static GroupDraft draft(JsonFields fields, String spaceKey, Long parent) {
        JsonFields details = fields.objectIfAny("details");
        return new GroupDraft(
                spaceKey,
                fields.text("title"),
                fields.text("summary"),
                fields.text("format"),
                fields.texts("tags"),
                fields.text("participantsShownTo"),
                details == null ? null : details(details),
                parent);
    }

    private static DetailsDraft details(JsonFields fields) {
        return new DetailsDraft(
                fields.text("language"),
                fields.texts("topics"),
                fields.texts("softSkills"),
                fields.text("agreement"),
                fields.integer("sizeMin"),
                fields.integer("sizeMax"),
                fields.text("joining"));
    }
}
