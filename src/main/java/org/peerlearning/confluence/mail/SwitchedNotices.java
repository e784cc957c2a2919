package org.peerlearning.confluence.mail;

import org.peerlearning.notice.Delivery;
import org.peerlearning.notice.Handed;
import org.peerlearning.notice.NoticeChannel;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Switches;

/** Where no mail can be written, notices wait; people find them in their list meanwhile. */
public final class SwitchedNotices implements NoticeChannel {

    private static final Handed NO_WAY = new Handed.NoWay("switched-off");

    private final NoticeChannel real;
    private final Switches switches;

    public SwitchedNotices(NoticeChannel real, Switches switches) {
        this.real = real;
        this.switches = switches;
    }

    @Override
    public Handed deliver(Delivery delivery) {
        return switches.ask(Feature.MAIL, () -> real.deliver(delivery), () -> NO_WAY);
    }
}
