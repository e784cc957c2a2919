package org.peerlearning.confluence.view.skill;

/**
 * One of the reader's own skills.
 *
 * @param id its number
 * @param url address of the skill's page
 * @param evidence what speaks for it
 * @param question since when nothing does; empty while something does
 */
public record MySkillView(String id, String name, String url, ClaimView claim, String evidence, String question) {

    public boolean hasQuestion() {
        return !question.isEmpty();
    }
}
