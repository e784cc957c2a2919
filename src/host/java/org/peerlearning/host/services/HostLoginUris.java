package org.peerlearning.host.services;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Where to log in, and to come back to: Confluence's own address for it, {@code /login.action?os_destination=…}. */
public final class HostLoginUris implements LoginUriProvider {
    private final Supplier<String> baseUrl;

    /** Log-in addresses below the address people use, without a slash at the end. */
    public HostLoginUris(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** {@inheritDoc} What lies below the site's own address is given as a path of the site, which is all it takes back to. */
    @Override
    public URI getLoginUri(URI returnUri) {
        String login = baseUrl.get() + "/login.action";
        if (returnUri == null) {
            return URI.create(login);
        }
        String wanted = returnUri.toString();
        String contextPath = URI.create(baseUrl.get()).getRawPath();
        if (wanted.startsWith(baseUrl.get() + "/")) {
            wanted = wanted.substring(baseUrl.get().length());
        } else if (!contextPath.isEmpty() && wanted.startsWith(contextPath + "/")) {
            wanted = wanted.substring(contextPath.length());
        }
        return URI.create(login + "?os_destination=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}
