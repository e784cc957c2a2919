package org.peerlearning.host.web;

import java.nio.file.Path;
import org.peerlearning.host.modules.Translations;
import org.peerlearning.host.modules.WebFragments;
import org.peerlearning.host.modules.WebResources;
import org.peerlearning.host.services.HostLocales;
import org.peerlearning.host.services.HostRequests;
import org.peerlearning.host.services.HostWebSudo;
import org.peerlearning.host.services.HostXsrf;

/**
 * What the site is made with, besides the people and the wiki it shows.
 *
 * @param webDirectory the directory whose {@code node_modules} npm filled
 * @param baseUrl the site's address with its context path, without a slash at the end
 * @param fragments the links of apps
 * @param resources the scripts and styles of apps
 * @param texts the texts of apps
 * @param locales whose language is spoken
 * @param xsrf the tokens of forms
 * @param requests which request each thread answers
 * @param webSudo secure sessions of administrators
 */
public record SiteParts(Path webDirectory, String baseUrl, WebFragments fragments, WebResources resources, Translations texts,
                        HostLocales locales, HostXsrf xsrf, HostRequests requests, HostWebSudo webSudo) { }
