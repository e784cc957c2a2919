package org.peerlearning.host.web;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.peerlearning.host.people.People;
import org.peerlearning.host.people.Person;

/** Who is logged in, as the session knows it: by user key, so that a change of the person counts at once. */
final class Login {

    private static final String ATTRIBUTE = "host.user";

    private final People people;

    Login(People people) {
        this.people = people;
    }

    /** The person of the session, unless deactivated or removed since. */
    Optional<Person> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(ATTRIBUTE);
        return key == null ? Optional.empty() : people.byKey((String) key).filter(Person::isActive);
    }

    /** The person of that name and password, who may log in. */
    Optional<Person> check(String name, String password) {
        return people.byName(name).filter(Person::isActive).filter(person -> people.passwordMatches(person, password));
    }

    /** Begins the person's session under a new id: one that somebody else may know is worth nothing afterwards. */
    void begin(HttpServletRequest request, Person person) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, person.getKey().getStringValue());
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
