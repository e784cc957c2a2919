package org.peerlearning.confluence.view;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;

/** Full addresses of things in this wiki. They are given out as they will be opened: from a mail, a calendar or another page. */
public final class Addresses {

    private final ApplicationProperties application;
    private final LoginUriProvider login;

    public Addresses(ApplicationProperties application, LoginUriProvider login) {
        this.application = application;
        this.login = login;
    }

    /** @param path below the wiki's base address, starting with a slash */
    public String of(String path) {
        return application.getBaseUrl(UrlMode.CANONICAL) + path;
    }

    /** Where to log in and come back to a page. */
    public String loginAndReturnTo(String path) {
        return login.getLoginUri(URI.create(of(path))).toString();
    }
}
