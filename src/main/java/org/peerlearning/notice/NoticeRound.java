package org.peerlearning.notice;

import java.util.ArrayList;
import java.util.List;
import org.peerlearning.shared.NotNow;

/** What the clock does for notices, every minute: it sees what people are to be told now, and sends what is due. */
public final class NoticeRound {

    private final RemindPeople remindPeople;
    private final AskFeedback askFeedback;
    private final WriteDigests writeDigests;
    private final SendNotices sendNotices;

    public NoticeRound(RemindPeople remindPeople, AskFeedback askFeedback, WriteDigests writeDigests, SendNotices sendNotices) {
        this.remindPeople = remindPeople;
        this.askFeedback = askFeedback;
        this.writeDigests = writeDigests;
        this.sendNotices = sendNotices;
    }

    /** @return what went wrong, none of which kept the rest from being done */
    public List<Failure> run() {
        List<Failure> failures = new ArrayList<>();
        safely("reminders", remindPeople::run, failures);
        safely("questions for feedback", askFeedback::run, failures);
        safely("digests", writeDigests::run, failures);
        safely("sending", sendNotices::run, failures);
        return failures;
    }

    private interface Work {
        List<Failure> run();
    }

    private static void safely(String what, Work work, List<Failure> failures) {
        try {
            failures.addAll(work.run());
        } catch (NotNow stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            failures.add(new Failure(what, failure));
        }
    }
}
