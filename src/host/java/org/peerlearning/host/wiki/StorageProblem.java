package org.peerlearning.host.wiki;

/**
 * What is wrong with a text in storage format.
 *
 * @param line the first line is 1
 * @param column the first column is 1
 * @param message one sentence in English
 */
public record StorageProblem(int line, int column, String message) {

    @Override
    public String toString() {
        return "Line " + line + ", column " + column + ": " + message;
    }
}
