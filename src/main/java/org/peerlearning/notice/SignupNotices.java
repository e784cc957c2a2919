package org.peerlearning.notice;

import java.util.List;
import org.peerlearning.signup.Happening;
import org.peerlearning.signup.SignupNews;

/** Writes down what people are to be told of changes to sign-ups, in the transaction that makes them. */
public final class SignupNotices implements SignupNews {

    private final NoticeRepository notices;

    public SignupNotices(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public void happened(List<Happening> happenings) {
        List<NewNotice> facts = SignupNoticePolicy.of(happenings);
        if (!facts.isEmpty()) {
            notices.tell(facts);
        }
    }
}
