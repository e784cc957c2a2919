package org.peerlearning.confluence.view.list;

import java.util.List;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.confluence.view.SessionViews;
import org.peerlearning.group.GroupPages;
import org.peerlearning.session.Meeting;
import org.peerlearning.signup.Signup;
import org.peerlearning.signup.SignupState;

/** Makes finished views of sessions among others. */
public final class MeetingViews {

    private final Addresses addresses;
    private final GroupPages pages;
    private final SessionViews sessions;

    public MeetingViews(Addresses addresses, GroupPages pages, SessionViews sessions) {
        this.addresses = addresses;
        this.pages = pages;
        this.sessions = sessions;
    }

    public List<MeetingView> of(List<SignupState> states) {
        return states.stream().map(this::of).toList();
    }

    MeetingView of(SignupState state) {
        Meeting meeting = state.meeting();
        return new MeetingView(
                meeting.groupTitle(),
                pages.path(meeting.page()).map(addresses::of).orElse(""),
                meeting.session().plan().activity(),
                state.mine().map(Signup::person).equals(meeting.session().plan().ledBy()) && state.mine().isPresent(),
                sessions.of(state));
    }
}
