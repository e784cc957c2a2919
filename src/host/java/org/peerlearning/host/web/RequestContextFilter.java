package org.peerlearning.host.web;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.peerlearning.host.modules.WebResources;
import org.peerlearning.host.services.HostLocales;
import org.peerlearning.host.services.HostRequests;

/**
 * Begins and ends what belongs to one request: the request itself, the languages the browser asks for, and the list of scripts and
 * styles that the page being made needs. Behind authentication, as the language of scripts is the person's.
 */
final class RequestContextFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient HostLocales locales;
    private final transient WebResources resources;
    private final transient HostRequests requests;

    RequestContextFilter(HostLocales locales, WebResources resources, HostRequests requests) {
        this.locales = locales;
        this.resources = resources;
        this.requests = requests;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        locales.begin(request);
        requests.begin(request);
        resources.open();
        try {
            chain.doFilter(request, response);
        } finally {
            resources.close();
            requests.end();
            locales.end();
        }
    }
}
