package org.peerlearning.confluence.web;

import java.util.List;

/**
 * On what terms people sign up, ready to be changed. What is not said is empty; times are local, as browsers write them.
 *
 * @param cancelHours before the start
 * @param drawAt when lots are drawn
 * @param perDepartment how many may win
 * @param people how many it takes
 * @param decideHours before the start
 * @param seats how many are kept
 * @param whoms for whom seats can be kept
 * @param keptUntil when they become everybody's
 * @param drawn whether lots were drawn, which is not changed any more
 * @param decided whether it was decided that the session takes place, likewise
 * @param keptOver whether kept seats have become everybody's, likewise
 */
public record TermsFormView(
        String opens,
        String closes,
        String cancelHours,
        boolean approval,
        String drawAt,
        String perDepartment,
        String people,
        String decideHours,
        String seats,
        List<OptionView> whoms,
        String wikiGroup,
        String keptUntil,
        boolean drawn,
        boolean decided,
        boolean keptOver) {

    public TermsFormView {
        whoms = List.copyOf(whoms);
    }
}
