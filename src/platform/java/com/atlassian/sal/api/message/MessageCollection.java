package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.List;

/**
 * Messages gathered in order.
 *
 * <p>Source: <a href="https://github.com/mrdon/SAL">SAL 2.8</a>.
 * Holds for: older (SAL 2.8).
 */
public interface MessageCollection {

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    void addMessage(String key, Serializable... arguments);

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    void addMessage(Message message);

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    void addAll(List<Message> messages);

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    boolean isEmpty();

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    List<Message> getMessages();
}
