package org.peerlearning.host.web;

/** The answer to a request that cannot be served, with the status and one sentence for the person who asked. */
final class HttpFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    HttpFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Also for what exists and may not be seen: nobody learns of it from the status. */
    static HttpFailure notFound() {
        return new HttpFailure(404, "This page does not exist, or you may not see it.");
    }

    static HttpFailure forbidden() {
        return new HttpFailure(403, "You may not do this.");
    }

    static HttpFailure badRequest(String message) {
        return new HttpFailure(400, message);
    }

    int status() {
        return status;
    }
}
