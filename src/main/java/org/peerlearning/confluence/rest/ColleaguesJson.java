package org.peerlearning.confluence.rest;

import java.util.List;
import org.peerlearning.shared.Colleague;

/** People by a part of their name, the likeliest first. */
record ColleaguesJson(List<ColleagueJson> people) {

    /** @param user the user name, which the forms of this interface take */
    record ColleagueJson(String user, String name) {}

    static ColleaguesJson of(List<Colleague> found) {
        return new ColleaguesJson(found.stream().map(each -> new ColleagueJson(each.userName(), each.name())).toList());
    }
}
