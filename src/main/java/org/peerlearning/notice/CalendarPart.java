package org.peerlearning.notice;

/**
 * An event as calendars read it from a mail.
 *
 * @param method what the calendar is asked to do
 * @param text iCalendar text, complete
 */
public record CalendarPart(Method method, String text) {

    public enum Method {
        /** Keep it, or bring it up to date. */
        REQUEST,
        /** Take it out. */
        CANCEL
    }
}
