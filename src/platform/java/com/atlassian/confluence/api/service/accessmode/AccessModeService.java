package com.atlassian.confluence.api.service.accessmode;

/**
 * Whether the site is read-only. The app finds it by its name, so that it runs where there is none.
 *
 * <p>Source: <a href="https://developer.atlassian.com/server/confluence/how-to-make-your-add-on-compatible-with-read-only-mode/">
 * Make your app compatible with read-only mode</a>. UNCONFIRMED: no public Javadoc of this package, seen in apps for 8.9 only.
 * Holds for: older (8.9).
 */
public interface AccessModeService {

    /** UNCONFIRMED: seen in apps for 8.9 only. */
    boolean isReadOnlyAccessModeEnabled();
}
