package org.peerlearning.host;

import org.peerlearning.host.people.People;
import org.peerlearning.host.services.Database;
import org.peerlearning.host.services.HostAccessMode;
import org.peerlearning.host.services.HostMail;
import org.peerlearning.host.services.HostScheduler;
import org.peerlearning.host.services.HostTemplates;
import org.peerlearning.host.services.Outbox;
import org.peerlearning.host.wiki.Wiki;

/**
 * What stands behind the pages of a running node, for tests that prepare a situation or look at what became of one.
 *
 * @param database counts statements, too
 * @param people everybody
 * @param wiki spaces and pages
 * @param scheduler runs a job now
 * @param outbox mails that were kept
 * @param mail the queue that mails wait in
 * @param templates knows which calls of templates were blocked
 * @param accessMode makes the site read-only
 * @param apps the app's life
 */
public record Node(Database database, People people, Wiki wiki, HostScheduler scheduler, Outbox outbox, HostMail mail,
                   HostTemplates templates, HostAccessMode accessMode, Apps apps) {}
