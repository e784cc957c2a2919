package org.peerlearning.confluence.rest;

import java.util.regex.Pattern;
import org.peerlearning.group.GroupId;
import org.peerlearning.group.MembershipId;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SessionId;
import org.peerlearning.shared.PageId;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.signup.SignupId;
import org.peerlearning.skill.SkillId;

/** Ids as they stand in addresses. What cannot be an id becomes one that nothing has, so that it is answered like any unknown id. */
final class PathId {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    /** As the keys of the wiki's users look; other signs never get as far as its database. */
    private static final Pattern KEY = Pattern.compile("\\p{Graph}{1,255}");
    private static final PersonKey NOBODY = new PersonKey("-");
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

    static SignupId signup(String typed) {
        return new SignupId(number(typed));
    }

    static SkillId skill(String typed) {
        return new SkillId(number(typed));
    }

    static PageId page(String typed) {
        return new PageId(number(typed));
    }

    static PersonKey person(String typed) {
        return KEY.matcher(typed).matches() ? new PersonKey(typed) : NOBODY;
    }

    private static long number(String typed) {
        return NUMBER.matcher(typed).matches() ? Long.parseLong(typed) : NOTHING;
    }
}
