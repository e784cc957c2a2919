package org.peerlearning.skill;

import java.util.List;
import org.peerlearning.shared.Refusal;

/**
 * What became, or would become, of one line of a list of skills.
 *
 * @param number of the line in the file, from 1
 * @param name as the line has it; empty where it cannot be read
 * @param terms spellings that are new in the vocabulary
 * @param wrong what was not taken, and why; there is something for every line that was refused
 */
public record ImportLine(int number, String name, Outcome outcome, List<String> terms, List<Refusal> wrong) {

    /** What became of it. */
    public enum Outcome {
        ADDED,
        /** The skill was there, and has more spellings or tags now. */
        COMPLETED,
        UNCHANGED,
        REFUSED
    }

    public ImportLine {
        terms = List.copyOf(terms);
        wrong = List.copyOf(wrong);
    }
}
