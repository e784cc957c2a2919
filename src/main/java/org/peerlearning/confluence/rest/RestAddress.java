package org.peerlearning.confluence.rest;

import java.net.URI;
import org.peerlearning.confluence.view.Addresses;
import org.peerlearning.group.GroupId;
import org.peerlearning.session.SeriesId;
import org.peerlearning.session.SessionId;

/** Where things stand in this interface. Built on the wiki's own base address: what a proxy put in the request may be any name. */
final class RestAddress {

    private static final String REST = "/rest/peer-learning/1.0";

    private RestAddress() {}

    static URI of(Addresses addresses, GroupId group) {
        return URI.create(addresses.of(REST + "/groups/" + group.value()));
    }

    static URI of(Addresses addresses, SeriesId series) {
        return URI.create(addresses.of(REST + "/series/" + series.value()));
    }

    static URI of(Addresses addresses, SessionId session) {
        return URI.create(addresses.of(REST + "/sessions/" + session.value()));
    }
}
