package org.peerlearning.calendar;

/** What the calendar of whoever gets a mail is to do, in the words of RFC 5546. */
enum Method {
    /** To be put in, in place of what is there of it. */
    REQUEST,
    /** Takes place no more, for this reader at least. */
    CANCEL
}
