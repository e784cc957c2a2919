package org.peerlearning.confluence.view.skill;

/**
 * One of somebody's skills, as others see it.
 *
 * @param id its number
 * @param url who else claims it
 * @param evidence what speaks for it
 * @param faded whether nothing has spoken for it for a long time
 * @param mayConfirm whether the reader may confirm it
 * @param confirmed whether the reader has
 * @param confirmLabel what the button does, for whoever does not see where it stands; as {@code withdrawLabel}
 */
public record ShownSkillView(
        String id, String name, String url, ClaimView claim, String evidence, boolean faded, boolean mayConfirm, boolean confirmed,
        String confirmLabel, String withdrawLabel) {}
