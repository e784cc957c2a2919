package org.peerlearning.host.web;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.peerlearning.host.people.Person;

/** A request that can say who asks, in the way of the servlet API. */
final class KnownRequest extends HttpServletRequestWrapper {

    private final Person person;

    /** @param person who asks, or null for a visitor */
    KnownRequest(HttpServletRequest request, Person person) {
        super(request);
        this.person = person;
    }

    @Override
    public String getRemoteUser() {
        return person == null ? null : person.getName();
    }

    @Override
    public Principal getUserPrincipal() {
        return person == null ? null : person::getName;
    }
}
