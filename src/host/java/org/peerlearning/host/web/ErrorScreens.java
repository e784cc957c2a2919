package org.peerlearning.host.web;

/** What is shown when something cannot be. */
final class ErrorScreens {

    private ErrorScreens() {
    }

    /** The page for a status, with one sentence of explanation. */
    static Screen of(int status, String message) {
        String title = switch (status) {
            case 400 -> "That request is not right";
            case 403 -> "Not permitted";
            case 404 -> "Page not found";
            case 405 -> "That does not work here";
            default -> status >= 500 ? "Something went wrong" : "Error " + status;
        };
        return Screen.titled(title, Html.of("<p>{}</p>", message));
    }
}
