package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.mail.Multipart;

/**
 * One mail, before it is made into what travels.
 *
 * <p>Source: <a href="https://docs.atlassian.com/atlassian-mail/1.3.23/com/atlassian/mail/Email.html">Atlassian Mail 1.3.23</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5 and 10</a>; a page of Confluence 10.0.3
 * shows a mail of its own with the same setters.
 * Holds for: 9.2, 10.2.
 */
public class Email {
    private final String to;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private Multipart multipart;

    public Email(String to) {
        this.to = to;
    }

    /** UNSHOWN: seen called on both lines; declared so in Atlassian Mail 1.3. */
    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    /** UNSHOWN: seen called on both lines; declared so in Atlassian Mail 1.3. */
    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    /** UNSHOWN: seen called on both lines; declared so in Atlassian Mail 1.3. */
    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public Email setMultipart(Multipart multipart) {
        this.multipart = multipart;
        return this;
    }

    /** UNCONFIRMED: seen on older pages only; the mail of 10.0.3 has one of the same shape. */
    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getTo() {
        return to;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getSubject() {
        return subject;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getBody() {
        return body;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getMimeType() {
        return mimeType;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public Multipart getMultipart() {
        return multipart;
    }

    /** UNCONFIRMED: seen on older pages only, without type arguments. */
    public Map<String, String> getHeaders() {
        return headers;
    }
}
