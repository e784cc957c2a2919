package org.peerlearning.confluence.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerlearning.confluence.view.PersonView;
import org.peerlearning.confluence.view.PersonViews;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.Answer;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.shared.Viewer;
import org.peerlearning.signup.Attendance;
import org.peerlearning.signup.Desk;
import org.peerlearning.signup.Participants;
import org.peerlearning.signup.Signup;

/** Everybody who has a seat, as a table for a spreadsheet. For those who may see the desk. */
public final class ParticipantsCsv {

    static final String TYPE = Csv.TYPE;

    private final Desk desk;
    private final Participants participants;
    private final PersonViews people;
    private final I18nResolver i18n;

    public ParticipantsCsv(Desk desk, Participants participants, PersonViews people, I18nResolver i18n) {
        this.desk = desk;
        this.participants = participants;
        this.people = people;
        this.i18n = i18n;
    }

    Answer<String> of(Viewer viewer, SessionId session) {
        return desk.lists(viewer, session).then(lists -> all(viewer, session, 0)).then(seated -> Answer.of(table(seated)));
    }

    private Answer<List<Signup>> all(Viewer viewer, SessionId session, int afterSeat) {
        return participants.of(viewer, session, afterSeat, Participants.PAGE_MAX).then(page -> {
            if (page.size() < Participants.PAGE_MAX) {
                return Answer.of(page);
            }
            return all(viewer, session, page.get(page.size() - 1).seat())
                    .then(rest -> Answer.of(Stream.concat(page.stream(), rest.stream()).toList()));
        });
    }

    private String attendance(Attendance attendance) {
        return attendance == Attendance.UNRESOLVED ? "" : i18n.getText("peer-learning.desk.mark." + attendance.key());
    }

    private String table(List<Signup> seated) {
        Map<PersonKey, PersonView> cards = people.of(seated.stream().map(Signup::person).toList());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                i18n.getText("peer-learning.csv.seat"),
                i18n.getText("peer-learning.csv.name"),
                i18n.getText("peer-learning.csv.profile"),
                i18n.getText("peer-learning.csv.since"),
                i18n.getText("peer-learning.csv.attendance")));
        seated.forEach(signup -> rows.add(List.of(
                String.valueOf(signup.seat()),
                cards.get(signup.person()).name(),
                cards.get(signup.person()).url(),
                signup.since().truncatedTo(ChronoUnit.SECONDS).toString(),
                attendance(signup.attendance()))));
        return Csv.file(rows);
    }
}
