package org.peerlearning.host.modules;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;

/** Decides whether whoever makes the current request may use an endpoint. */
public final class AccessCheck {

    /** The answer, with what to do about a no. */
    public enum Decision {
        /** Go on. */
        ALLOWED,
        /** Nobody is logged in, and somebody would have to be. */
        LOGIN_NEEDED,
        /** The person is known and may not. */
        FORBIDDEN
    }

    private final UserManager users;

    /** @param users knows who asks and what they are on this site */
    public AccessCheck(UserManager users) {
        this.users = users;
    }

    /** Decides for the person of the current thread. */
    public Decision decide(EndpointAccess access) {
        UserKey user = users.getRemoteUserKey();
        if (isAllowed(access, user)) {
            return Decision.ALLOWED;
        }
        return user == null ? Decision.LOGIN_NEEDED : Decision.FORBIDDEN;
    }

    private boolean isAllowed(EndpointAccess access, UserKey user) {
        return switch (access) {
            case UNRESTRICTED -> true;
            case ANONYMOUS_SITE -> user == null ? users.isAnonymousAccessEnabled() : isMember(user);
            case UNLICENSED_SITE -> user != null && isMember(user);
            case LICENSED -> user != null && users.isLicensed(user);
            case ADMIN -> user != null && users.isAdmin(user);
            case SYSTEM_ADMIN -> user != null && users.isSystemAdmin(user);
        };
    }

    private boolean isMember(UserKey user) {
        return users.isLicensed(user) || users.isLimitedUnlicensedUser(user);
    }
}
