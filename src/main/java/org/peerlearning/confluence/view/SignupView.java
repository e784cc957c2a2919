package org.peerlearning.confluence.view;

import java.util.List;

/**
 * What a sign-up button shows, in words. The page shows it when it is loaded, and JSON carries the same words for the moment after
 * a click, so that no script makes sentences of its own.
 *
 * @param session the session's number
 * @param state the state in one word, for example {@code waiting}
 * @param seats for example "3 seats left of 8"; empty where seats do not matter any more
 * @param status what is true for the viewer, for example "You have a seat"; may be empty
 * @param notes what is worth knowing beside that, a sentence each; may be empty
 * @param actions what can be done, the most likely first; may be empty
 */
public record SignupView(long session, String state, String seats, String status, List<String> notes, List<ActionView> actions) {

    public SignupView {
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
    }
}
