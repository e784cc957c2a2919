package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * A text's key with what goes into its gaps.
 *
 * <p>Source: <a href="https://github.com/mrdon/SAL">SAL 2.8</a>.
 * Holds for: older (SAL 2.8).
 */
public interface Message extends Serializable {

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    String getKey();

    /** UNCONFIRMED: seen on SAL 2.8 only. */
    Serializable[] getArguments();
}
