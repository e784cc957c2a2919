/**
 * Sessions in people's own calendars, by the open format that all of them read (RFC 5545, RFC 7986).
 *
 * <p>The text is written here, in few classes, and read back by an independent library in tests. Rejected: a library that writes it,
 * which would be the largest part of the app's jar for the sake of some lines of text.
 *
 * <p>A session is an event with its own {@code UID} wherever it stands alone: as a download, in a mail, among somebody's own sessions,
 * so that what is told later takes the place of what was told before. In the calendar of a group or a space a series is one recurring
 * event: sessions that were skipped are its exceptions, and those that were moved, called off or planned differently are written as what
 * they are, with a {@code RECURRENCE-ID}. Sessions on days that were chosen one by one, or that stand beside the rule of their series,
 * stand alone: no rule tells them, and lists of dates ({@code RDATE}) are what calendar programs understand least. A rule is counted
 * ({@code COUNT}) and not ended by a moment ({@code UNTIL}), which would cut off the last session when a country changes its clocks.
 *
 * <p>A feed is read without logging in, by programs that know nothing but its address. So the address is a secret of 256 bits, of
 * which only a digest is kept; it shows what its owner may see at that moment, asked anew each time, and no names of anybody; it is
 * revoked by making another or none. Rejected: addresses signed with a key, which cannot be revoked one by one, and addresses with a
 * password, which ends up in the settings of a calendar service anyway.
 *
 * <p>{@code SEQUENCE} grows with each change of the session and, in mails, with each change of the reader's own sign-up: calendars
 * ignore what has a lower one than they know.
 */
package org.peerlearning.calendar;
