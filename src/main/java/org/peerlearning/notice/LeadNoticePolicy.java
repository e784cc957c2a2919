package org.peerlearning.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerlearning.session.Session;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.Happening;

/** Who leads a session, and who does not any more, hears of it, unless it was their own act. */
final class LeadNoticePolicy {

    private LeadNoticePolicy() {}

    static List<NewNotice> of(Happening.Replanned plan) {
        Optional<PersonKey> was = plan.before().plan().ledBy();
        Optional<PersonKey> is = plan.session().plan().ledBy();
        if (was.equals(is) || plan.session().calledOff() || plan.session().hasStarted(plan.at())) {
            return List.of();
        }
        List<NewNotice> notices = new ArrayList<>();
        was.ifPresent(person -> tell(plan, person, Kind.LEAD_TAKEN).ifPresent(notices::add));
        is.ifPresent(person -> tell(plan, person, Kind.LEAD_GIVEN).ifPresent(notices::add));
        return notices;
    }

    private static Optional<NewNotice> tell(Happening.Replanned plan, PersonKey person, Kind kind) {
        if (plan.by().filter(person::equals).isPresent()) {
            return Optional.empty();
        }
        Session session = plan.session();
        String key = kind.key() + ":" + session.id().value() + "." + person.value() + "@" + plan.at().toEpochMilli();
        return Optional.of(new NewNotice(
                Recipient.one(person), kind, About.session(session), Details.by(plan.by()), key, plan.at()));
    }
}
