package org.peerlearning.host.people;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;

/** What every product tells about a person; addresses are relative to the base address. */
record HostUserProfile(Person person) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return person.getKey();
    }

    @Override
    public String getUsername() {
        return person.getName();
    }

    @Override
    public String getFullName() {
        return person.getFullName();
    }

    @Override
    public String getEmail() {
        return person.getEmail();
    }

    /** {@inheritDoc} Null: people have no pictures here. */
    @Override
    public URI getProfilePictureUri(int width, int height) {
        return null;
    }

    @Override
    public URI getProfilePictureUri() {
        return null;
    }

    @Override
    public URI getProfilePageUri() {
        return URI.create("/display/~" + person.getName());
    }
}
