package org.peerlearning.confluence.rest;

import java.util.List;

/**
 * Every answer that is not a success.
 *
 * @param reason of the first error; stable, for programs
 * @param message of the first error, in the viewer's language
 * @param errors all of them, at least one
 */
record ErrorJson(String reason, String message, List<FieldErrorJson> errors) {

    /**
     * One thing that is wrong.
     *
     * @param field the input that is wrong, for example {@code session.capacity}; null where it is no single input
     */
    record FieldErrorJson(String field, String reason, String message) {}
}
