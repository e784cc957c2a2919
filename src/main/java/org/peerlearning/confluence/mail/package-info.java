/**
 * Mail that the app sends: what hosts write, and what people are told. It goes into the wiki's own queue, so that it leaves by the
 * server, and with the address and the patience, that administrators set up for all mail of the wiki. Rejected: talking to the mail
 * server, which would make a host wait for it.
 *
 * <p>What is in the queue is the wiki's: it is kept in memory, tried again, and shown to administrators where it fails too often. A
 * process that dies takes with it what its queue held; a server that hangs up before it says that it has a mail may get it once more,
 * with the same message id, by which mail programs show it once. Where the wiki's mail library gives a mail an id of its own, it is the
 * references that still tie the mails about one session together.
 *
 * <p>The types of mail are {@code javax.mail} and {@code javax.activation} here, and {@code jakarta} in the jar for Confluence 10, as for
 * all of Jakarta EE there. That the wiki's mail library has moved with it, and that apps may see these packages, has no public evidence of
 * its own. Only a mail of two parts, or with a file, needs them: they are imported where they are there, one class names them, and where
 * they are missing mails are plain text.
 *
 * <p>A notice has one look for all kinds, and words for each: in HTML by a template, which the platform escapes; in plain text by a
 * class, for the platform's templates write HTML alone. Nothing in a mail is fetched from anywhere, and no address tells who opened it
 * but the one by which mails are turned off.
 */
package org.peerlearning.confluence.mail;
