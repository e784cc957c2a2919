package org.peerlearning.confluence.view;

import java.util.List;
import java.util.Optional;

/**
 * What the card of a group shows besides on the group's own page.
 *
 * @param softSkills what people practise besides the topic, with commas between; may be empty
 * @param agreement how they want to work together, line by line
 * @param subscribe address at which the reader's calendar can follow the group; empty for visitors, and for one that is over
 * @param inIt who is in it
 * @param next the next session, for the card; empty where none is planned
 * @param later sessions after the next one
 * @param moreLater what is said where not all are shown; else empty
 * @param comments the latest of the discussion
 * @param recaps sessions that were looked back on
 * @param olderRecaps those before them, which are folded
 * @param offered sessions that the reader can look back on
 * @param lastHeld the session that was held last, with its desk, for those who may see it; one or none
 * @param growth address at which the reader can start a group that grows out of this one; empty for visitors
 * @param kin the groups that it grew out of and that grew out of it; empty where it stands alone
 */
public record GroupHomeView(
        String softSkills,
        List<String> agreement,
        String subscribe,
        InItView inIt,
        Optional<PlannedView> next,
        List<PlannedView> later,
        String moreLater,
        List<CommentView> comments,
        List<RecapView> recaps,
        List<RecapView> olderRecaps,
        List<RecapView> offered,
        List<RecapView> lastHeld,
        String growth,
        List<KinView> kin) {

    public GroupHomeView {
        agreement = List.copyOf(agreement);
        later = List.copyOf(later);
        comments = List.copyOf(comments);
        recaps = List.copyOf(recaps);
        olderRecaps = List.copyOf(olderRecaps);
        offered = List.copyOf(offered);
        lastHeld = List.copyOf(lastHeld);
        kin = List.copyOf(kin);
    }

    public boolean hasSoftSkills() {
        return !softSkills.isEmpty();
    }

    public boolean hasAgreement() {
        return !agreement.isEmpty();
    }

    public boolean hasSubscribe() {
        return !subscribe.isEmpty();
    }

    public boolean hasLater() {
        return !later.isEmpty();
    }

    public boolean hasMoreLater() {
        return !moreLater.isEmpty();
    }

    public boolean hasComments() {
        return !comments.isEmpty();
    }

    public boolean hasRecaps() {
        return !recaps.isEmpty() || !offered.isEmpty() || !lastHeld.isEmpty();
    }

    public boolean hasOlderRecaps() {
        return !olderRecaps.isEmpty();
    }

    /** Whether there is a recap to read. */
    public boolean hasWritten() {
        return !recaps.isEmpty();
    }

    public boolean hasGrowth() {
        return !growth.isEmpty();
    }

    public boolean hasKin() {
        return !kin.isEmpty();
    }
}
