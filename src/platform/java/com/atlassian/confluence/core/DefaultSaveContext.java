package com.atlassian.confluence.core;

/**
 * The usual ways to store a change.
 *
 * <p>Source: <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/core/DefaultSaveContext.html">
 * Confluence 10.1.2 Javadoc</a>,
 * <a href="https://docs.atlassian.com/ConfluenceServer/javadoc/9.0.3/com/atlassian/confluence/core/class-use/SaveContext.html">
 * Confluence 9.0.3 Javadoc</a>,
 * <a href="https://github.com/baloise/digital-signature">Digital signature macro, Confluence 9.5</a>,
 * <a href="https://docs.adaptavist.com/sr4c/latest/features/event-listeners/custom-event-listener">
 * ScriptRunner's listeners, Confluence 9 and 10</a>.
 * Holds for: 9.2, 10.2.
 */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = new DefaultSaveContext(false, true, false, false);
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext(true, true, false, false);
    /** UNCONFIRMED: seen on 9.x only. */
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext(true, true, false, false);

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;
    private final boolean suppressAutowatch;

    private DefaultSaveContext(
            boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents, boolean suppressAutowatch) {
        this.suppressNotifications = suppressNotifications;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
        this.suppressAutowatch = suppressAutowatch;
    }

    /** UNCONFIRMED: seen on 10.x only. */
    public static Builder builder() {
        return new Builder();
    }

    /** UNCONFIRMED: no page of either line shows it. */
    @Override
    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    @Override
    public boolean isEventSuppressed() {
        return suppressEvents;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    @Override
    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    /** UNCONFIRMED: no page of either line shows it. */
    public boolean isSuppressAutowatch() {
        return suppressAutowatch;
    }

    /** Puts a context together piece by piece. */
    public static class Builder {
        private boolean suppressNotifications;
        private boolean updateLastModifier = true;
        private boolean suppressEvents;
        private boolean suppressAutowatch;

        /** UNCONFIRMED: inherited from a base builder whose signature no page shows. */
        public Builder suppressNotifications(boolean suppress) {
            this.suppressNotifications = suppress;
            return this;
        }

        /** UNCONFIRMED: inherited from a base builder whose signature no page shows. */
        public Builder suppressEvents(boolean suppress) {
            this.suppressEvents = suppress;
            return this;
        }

        /** UNCONFIRMED: seen on 10.x only. */
        public Builder updateLastModifier(boolean update) {
            this.updateLastModifier = update;
            return this;
        }

        /** UNCONFIRMED: seen on 10.x only. */
        public Builder suppressAutowatch(boolean suppress) {
            this.suppressAutowatch = suppress;
            return this;
        }

        /** UNCONFIRMED: no page of either line shows it. */
        public DefaultSaveContext build() {
            return new DefaultSaveContext(suppressNotifications, updateLastModifier, suppressEvents, suppressAutowatch);
        }
    }
}
