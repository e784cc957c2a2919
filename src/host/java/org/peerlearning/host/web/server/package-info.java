/** The web server beneath the site: Tomcat 9, the generation that Confluence 9 runs on, with its javax.servlet packages. */
package org.peerlearning.host.web.server;
