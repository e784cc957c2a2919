package org.peerlearning.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserDetailsManager;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;

/** What people's profiles say. Where profiles cannot be read, they say nothing. */
public final class ProfileFields {

    private static final String DEPARTMENT = "department";
    private static final String LOCATION = "location";

    private final UserDetailsManager details;
    private final Switches switches;

    public ProfileFields(UserDetailsManager details, Switches switches) {
        this.details = details;
        this.switches = switches;
    }

    /** Empty where nothing is said. */
    String department(ConfluenceUser user) {
        return said(user, DEPARTMENT);
    }

    /** Empty where nothing is said. */
    String location(ConfluenceUser user) {
        return said(user, LOCATION);
    }

    private String said(ConfluenceUser user, String key) {
        String value = switches.ask(Feature.PROFILES, () -> details.getStringProperty(user, key), () -> "");
        return value == null ? "" : value.strip();
    }
}
