package org.peerlearning.confluence.view;

import java.util.List;

/**
 * How a group is doing, who animates it, and what the reader can do about it.
 *
 * @param life for example "Looking for people: we are 3 of 4"
 * @param outcome what came of it, in paragraphs; empty unless it is over
 * @param status what the group is to the reader, for example "You are a member"; may be empty
 * @param actions what the reader can do, the most likely first; may be empty
 * @param joins whether one of the actions begins a membership, so that watching the page is a choice
 * @param asking for hosts, how many wait for their answer; else empty
 * @param nudge people whom a host who is alone might ask to help; each button asks one of them
 * @param settings address of the page on which hosts look after the group; empty for others
 * @param alone whether the reader hosts it alone
 * @param closed whether it is over, so that nothing more is planned
 */
public record GroupPeopleView(
        long group,
        String life,
        List<String> outcome,
        List<PersonView> hosts,
        String status,
        List<ActionView> actions,
        boolean joins,
        String asking,
        boolean alone,
        List<NudgeView> nudge,
        String settings,
        boolean closed) {

    public GroupPeopleView {
        outcome = List.copyOf(outcome);
        hosts = List.copyOf(hosts);
        actions = List.copyOf(actions);
        nudge = List.copyOf(nudge);
    }

    public boolean hasHosts() {
        return !hosts.isEmpty();
    }

    public boolean hasOutcome() {
        return !outcome.isEmpty();
    }

    public boolean hasAsking() {
        return !asking.isEmpty();
    }

    public boolean hasSettings() {
        return !settings.isEmpty();
    }

    public boolean hasNudge() {
        return !nudge.isEmpty();
    }
}
