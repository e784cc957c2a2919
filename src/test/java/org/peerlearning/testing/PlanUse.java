package org.peerlearning.testing;

import org.peerlearning.session.ChangeSession;
import org.peerlearning.session.ExtendSeries;
import org.peerlearning.session.Recaps;
import org.peerlearning.session.ScheduleSeries;
import org.peerlearning.session.SessionLead;
import org.peerlearning.session.SkipSession;
import org.peerlearning.session.StartNextRound;
import org.peerlearning.session.WriteRecap;
import org.peerlearning.signup.SeatLock;

/** What hosts do about their plans, in memory. */
public final class PlanUse {

    private final World world;

    PlanUse(World world) {
        this.world = world;
    }

    public ScheduleSeries schedulingSeries() {
        return new ScheduleSeries(world.finding(), world.planning(), world.series, world.transactions);
    }

    public ExtendSeries extending() {
        return new ExtendSeries(world.finding(), world.planning(), world.series, world.sessions, world.transactions);
    }

    public ChangeSession changing() {
        return new ChangeSession(
                world.meetings(), world.planning(), world.sessions, world.series, lock(), world.transactions);
    }

    public SkipSession skipping() {
        return new SkipSession(world.meetings(), world.planning(), lock());
    }

    public SessionLead leading() {
        return new SessionLead(world.meetings(), world.planning(), world.people, lock());
    }

    public WriteRecap recapping() {
        return new WriteRecap(
                world.meetings(), world.finding(), world.planning(), lock(), world.pages, world.transactions);
    }

    public Recaps recaps() {
        return new Recaps(world.meetings(), world.finding(), world.sessions, recapping(), world.planning(), world.access);
    }

    public StartNextRound nextRound() {
        return new StartNextRound(world.use.copying(), world.meetings(), world.series, world.planning());
    }

    private SeatLock lock() {
        return new SeatLock(world.keeper());
    }
}
