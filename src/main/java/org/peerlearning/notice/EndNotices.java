package org.peerlearning.notice;

import org.peerlearning.shared.PersonKey;

/** A person has left the wiki: nobody is there to tell, and how they wanted to be told is nobody's business any more. */
public final class EndNotices {

    private static final int STEP = 500;

    private final NoticeAudit notices;
    private final PreferenceRepository preferences;

    public EndNotices(NoticeAudit notices, PreferenceRepository preferences) {
        this.notices = notices;
        this.preferences = preferences;
    }

    /** @return how many notices are gone */
    public int of(PersonKey person) {
        preferences.forget(person);
        int gone = 0;
        int some;
        do {
            some = notices.forget(person, STEP);
            gone += some;
        } while (some == STEP);
        return gone;
    }
}
