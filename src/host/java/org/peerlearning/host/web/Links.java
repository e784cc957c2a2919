package org.peerlearning.host.web;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.peerlearning.host.people.Person;

/** Addresses below the context path. */
final class Links {

    private Links() {
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reads one segment of a path as it was sent; a plus is a blank, as in the addresses of Confluence. */
    static String decode(String segment) {
        try {
            return URLDecoder.decode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpFailure.badRequest("The address is not well-formed: " + e.getMessage());
        }
    }

    static String space(Space space) {
        return "/display/" + encode(space.getKey()).replace("%7E", "~");
    }

    static String page(ContentEntityObject page) {
        return page.getUrlPath();
    }

    static String byId(ContentEntityObject page) {
        return "/pages/viewpage.action?pageId=" + page.getId();
    }

    static String person(Person person) {
        return "/users/viewuserprofile.action?username=" + encode(person.getName());
    }
}
