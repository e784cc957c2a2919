package org.peerlearning.confluence.view;

/**
 * What a sign-up button shows, in words. The page shows it when it is loaded, and JSON carries the same words for the moment after
 * a click, so that no script makes sentences of its own.
 *
 * @param session the session's number
 * @param state {@code open}, {@code seated}, {@code full}, {@code closed} or {@code log-in}
 * @param seats for example "3 of 8 seats left"
 * @param status what is true for the viewer, for example "You have a seat"; may be empty
 * @param action what a click does: {@code sign-up}, {@code cancel}, {@code log-in}, or empty when nothing can be done
 * @param actionLabel the words on the button; empty without an action
 * @param actionName the same, naming the session, for those who hear the page
 * @param url where {@code log-in} leads; empty otherwise
 */
public record SignupView(
        long session,
        String state,
        String seats,
        String status,
        String action,
        String actionLabel,
        String actionName,
        String url) {

    public boolean hasButton() {
        return action.equals("sign-up") || action.equals("cancel");
    }

    public boolean hasLink() {
        return !url.isEmpty();
    }

    public boolean isPrimary() {
        return action.equals("sign-up");
    }
}
