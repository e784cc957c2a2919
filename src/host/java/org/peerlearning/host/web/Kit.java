package org.peerlearning.host.web;

import com.atlassian.sal.api.xsrf.XsrfTokenValidator;

/**
 * What every page servlet needs.
 *
 * @param frame puts pages together
 * @param forms makes forms with tokens
 * @param tokens checks the tokens of forms
 */
record Kit(Frame frame, Forms forms, XsrfTokenValidator tokens) { }
