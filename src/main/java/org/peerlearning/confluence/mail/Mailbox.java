package org.peerlearning.confluence.mail;

import java.util.Locale;

/**
 * Where somebody gets mail.
 *
 * @param address one, and nothing beside it
 * @param name how to call them
 * @param locale the language they read, with the country whose customs they follow
 */
record Mailbox(String address, String name, Locale locale) {}
