package org.peerlearning.confluence.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.peerlearning.shared.PersonKey;
import org.peerlearning.skill.Claim;
import org.peerlearning.skill.ClaimId;
import org.peerlearning.skill.ClaimTerms;
import org.peerlearning.skill.Confirmation;
import org.peerlearning.skill.Direction;
import org.peerlearning.skill.Level;
import org.peerlearning.skill.SkillId;
import org.peerlearning.skill.Visibility;

/** Claims and confirmations as rows tell them, and rows as those tell them. */
final class ClaimValues {

    private ClaimValues() {}

    static Claim of(ClaimRow row) {
        return new Claim(
                new ClaimId(row.getID()),
                new PersonKey(row.getPerson()),
                new SkillId(row.getSkillId()),
                new ClaimTerms(
                        directions(row),
                        Level.byNumber(row.getSkillLevel()).orElseThrow(),
                        row.isHappy(),
                        row.getSentence() == null ? "" : row.getSentence(),
                        Visibility.valueOf(row.getShownTo())),
                Instant.ofEpochMilli(row.getSince()),
                Instant.ofEpochMilli(row.getFresh()));
    }

    private static Set<Direction> directions(ClaimRow row) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        if (row.isCanShare()) {
            directions.add(Direction.CAN_SHARE);
        }
        if (row.isWantsToLearn()) {
            directions.add(Direction.WANTS_TO_LEARN);
        }
        if (row.isStrength()) {
            directions.add(Direction.STRENGTH);
        }
        return directions;
    }

    /** The columns of a new row. */
    static Map<String, Object> columns(PersonKey person, int skill, ClaimTerms terms, Instant now) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PERSON", person.value());
        columns.put("SKILL_ID", skill);
        columns.put("CAN_SHARE", terms.has(Direction.CAN_SHARE));
        columns.put("WANTS_TO_LEARN", terms.has(Direction.WANTS_TO_LEARN));
        columns.put("STRENGTH", terms.has(Direction.STRENGTH));
        columns.put("SKILL_LEVEL", terms.level().number());
        columns.put("HAPPY", terms.happyToBeAsked());
        if (!terms.sentence().isEmpty()) {
            columns.put("SENTENCE", terms.sentence());
        }
        columns.put("SHOWN_TO", terms.visibility().name());
        columns.put("SINCE", now.toEpochMilli());
        columns.put("FRESH", now.toEpochMilli());
        columns.put("PERSON_CLAIM", Claims.skill(skill, person.value()));
        return columns;
    }

    /** Writes what a change can change. */
    static void write(Claim claim, ClaimRow row) {
        ClaimTerms terms = claim.terms();
        row.setCanShare(terms.has(Direction.CAN_SHARE));
        row.setWantsToLearn(terms.has(Direction.WANTS_TO_LEARN));
        row.setStrength(terms.has(Direction.STRENGTH));
        row.setSkillLevel(terms.level().number());
        row.setHappy(terms.happyToBeAsked());
        row.setSentence(terms.sentence().isEmpty() ? null : terms.sentence());
        row.setShownTo(terms.visibility().name());
        row.setSince(claim.since().toEpochMilli());
        row.setFresh(claim.fresh().toEpochMilli());
    }

    static Confirmation of(ConfirmationRow row) {
        return new Confirmation(
                new ClaimId(row.getClaimId()),
                new PersonKey(row.getPerson()),
                LocalDate.parse(row.getMet()),
                Instant.ofEpochMilli(row.getConfirmed()));
    }

    static Map<String, Object> columns(int claim, Confirmation confirmation) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CLAIM_ID", claim);
        columns.put("PERSON", confirmation.by().value());
        columns.put("MET", confirmation.met().toString());
        columns.put("CONFIRMED", confirmation.at().toEpochMilli());
        columns.put("PERSON_CLAIM", Claims.confirmation(claim, confirmation.by().value()));
        return columns;
    }
}
