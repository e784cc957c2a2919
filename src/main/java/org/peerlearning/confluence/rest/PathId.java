package org.peerlearning.confluence.rest;

import java.util.regex.Pattern;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.MembershipId;
import org.peerlearning.notice.NoticeId;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SessionId;
import org.peerlearning.signup.SignupId;

/** Ids as they stand in addresses. What cannot be an id becomes one that nothing has, so that it is answered like any unknown id. */
final class PathId {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    /** Databases count from one. */
    private static final long NOTHING = 0;

    private PathId() {}

    static GroupId group(String typed) {
        return new GroupId(number(typed));
    }

    static SessionId session(String typed) {
        return new SessionId(number(typed));
    }

    static SeriesId series(String typed) {
        return new SeriesId(number(typed));
    }

    static MembershipId membership(String typed) {
        return new MembershipId(number(typed));
    }

    static NoticeId notice(String typed) {
        return new NoticeId(number(typed));
    }

    static SignupId signup(String typed) {
        return new SignupId(number(typed));
    }

    private static long number(String typed) {
        return NUMBER.matcher(typed).matches() ? Long.parseLong(typed) : NOTHING;
    }
}
