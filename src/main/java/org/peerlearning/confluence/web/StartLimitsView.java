package org.peerlearning.confluence.web;

import org.peerlearning.group.DetailsDraftPolicy;
import org.peerlearning.group.GroupDraftPolicy;
import org.peerlearning.group.TellPeople;
import org.peerlearning.session.SeriesRule;
import org.peerlearning.session.SessionDraftPolicy;
import org.peerlearning.session.TermsDraftPolicy;

/** How much fits into the fields, so that a browser can tell at once. The use cases check it again. */
public record StartLimitsView(
        int title,
        int summary,
        int agreement,
        int place,
        int link,
        int minutesMin,
        int minutesMax,
        int capacity,
        int cancelHours,
        int sessions,
        int sizeMin,
        int sizeMax,
        int newsSubject,
        int newsText) {

    static final StartLimitsView ALL = new StartLimitsView(
            GroupDraftPolicy.TITLE_MAX,
            GroupDraftPolicy.SUMMARY_MAX,
            DetailsDraftPolicy.AGREEMENT_MAX,
            SessionDraftPolicy.PLACE_MAX,
            SessionDraftPolicy.LINK_MAX,
            SessionDraftPolicy.MINUTES_MIN,
            SessionDraftPolicy.MINUTES_MAX,
            SessionDraftPolicy.CAPACITY_MAX,
            TermsDraftPolicy.CANCEL_MINUTES_MAX / 60,
            SeriesRule.SESSIONS_MAX,
            DetailsDraftPolicy.SIZE_MIN,
            DetailsDraftPolicy.SIZE_MAX,
            TellPeople.SUBJECT_MAX,
            TellPeople.TEXT_MAX);
}
