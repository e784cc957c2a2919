package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.shared.Refusal;

/** Refusals of an input that stands in the address rather than in the body: what is wrong there is not found. */
final class InAddress {

    private InAddress() {}

    static List<Refusal> of(String field, List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.field().filter(field::equals).isPresent() ? Refusal.notFound(refusal.reason()) : refusal)
                .toList();
    }
}
