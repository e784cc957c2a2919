/**
 * Mail that the app sends. It goes into the wiki's own queue, so that it leaves by the server, and with the address and the patience,
 * that administrators set up for all mail of the wiki. Rejected: talking to the mail server, which would make a host wait for it.
 */
package org.peerlearning.confluence.mail;
