package com.atlassian.confluence.mail.template;

import java.util.Date;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueueItem;

/**
 * One mail with its text, as it waits in the queue.
 *
 * <p>Source: <a
 * href="https://docs.atlassian.com/ConfluenceServer/javadoc/7.19.14/com/atlassian/confluence/mail/template/ConfluenceMailQueueItem.html">
 * Confluence 7.19.14 Javadoc</a>.
 * Holds for: older (7.19).
 */
public class ConfluenceMailQueueItem implements MailQueueItem {
    /** UNCONFIRMED: seen on older pages only. */
    public static final String MIME_TYPE_HTML = String.valueOf("text/html");
    /** UNCONFIRMED: seen on older pages only. */
    public static final String MIME_TYPE_TEXT = String.valueOf("text/plain");

    private static final long serialVersionUID = 1L;

    private final String toAddress;
    private final String ccAddress;
    private final String subject;
    private final String body;
    private final String mimeType;
    private final Date dateQueued = new Date();
    private String fromName;
    private String fromAddress;

    /** UNCONFIRMED: seen on older pages only. */
    public ConfluenceMailQueueItem(String toAddress, String subject, String body, String mimeType) {
        this(toAddress, null, subject, body, mimeType);
    }

    /** UNCONFIRMED: seen on older pages only. */
    public ConfluenceMailQueueItem(String toAddress, String ccAddress, String subject, String body, String mimeType) {
        this.toAddress = toAddress;
        this.ccAddress = ccAddress;
        this.subject = subject;
        this.body = body;
        this.mimeType = mimeType;
    }

    /** UNCONFIRMED: the pages list no such method; for the development host alone. */
    public String getToAddress() {
        return toAddress;
    }

    /** UNCONFIRMED: the pages list no such method; for the development host alone. */
    public String getCcAddress() {
        return ccAddress;
    }

    /** UNCONFIRMED: the pages list no such method; for the development host alone. */
    public String getMimeType() {
        return mimeType;
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public String getSubject() {
        return subject;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getBody() {
        return body;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getFromName() {
        return fromName;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public void setFromName(String fromName) {
        this.fromName = fromName;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public String getFromAddress() {
        return fromAddress;
    }

    /** UNCONFIRMED: seen on older pages only. */
    public void setFromAddress(String fromAddress) {
        this.fromAddress = fromAddress;
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public Date getDateQueued() {
        return dateQueued;
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public int getSendCount() {
        return 0;
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public boolean hasError() {
        return false;
    }

    /** UNCONFIRMED: seen on older pages only. */
    @Override
    public void send() throws MailException {
        throw new UnsupportedOperationException("platform signature");
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return dateQueued.compareTo(other.getDateQueued());
    }
}
