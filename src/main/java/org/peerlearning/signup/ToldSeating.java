package org.peerlearning.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerlearning.session.Session;
import org.peerlearning.session.Tally;
import org.peerlearning.shared.PersonKey;

/** A seating that takes note of what happens, so that no change has to think of telling anybody. */
final class ToldSeating implements Seating {

    private final Seating seating;
    private final Instant now;
    private final List<Happening> happenings = new ArrayList<>();

    ToldSeating(Seating seating, Instant now) {
        this.seating = seating;
        this.now = now;
    }

    /** What happened so far. */
    List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    private Signup moved(Signup after, Optional<Standing> from, Cause cause) {
        happenings.add(new Happening.Moved(seating.session(), after, from, cause, now));
        return after;
    }

    @Override
    public Signup enter(PersonKey person, Standing standing, boolean kept, Cause cause, Instant at) {
        return moved(seating.enter(person, standing, kept, cause, at), Optional.empty(), cause);
    }

    @Override
    public Signup move(Signup signup, Standing to, Optional<Instant> offerEnds, Cause cause, Instant at) {
        Standing from = signup.standing();
        return moved(seating.move(signup, to, offerEnds, cause, at), Optional.of(from), cause);
    }

    @Override
    public Signup comeAnew(Signup signup, Standing to, boolean kept, Cause cause, Instant at) {
        Standing from = signup.standing();
        return moved(seating.comeAnew(signup, to, kept, cause, at), Optional.of(from), cause);
    }

    @Override
    public Signup drawn(Signup entrant, Lot lot, Cause cause, Instant at) {
        Standing from = entrant.standing();
        return moved(seating.drawn(entrant, lot, cause, at), Optional.of(from), cause);
    }

    @Override
    public void note(Deed deed, Cause cause, Instant at, long... numbers) {
        seating.note(deed, cause, at, numbers);
        if (deed == Deed.CALLED_OFF) {
            happenings.add(new Happening.CalledOff(seating.session(), cause, now));
        }
    }

    @Override
    public void change(Session later) {
        replan(later, Optional.empty());
    }

    @Override
    public void change(Session later, Cause cause) {
        replan(later, cause.by());
    }

    private void replan(Session later, Optional<PersonKey> by) {
        Session before = seating.session();
        seating.change(later);
        happenings.add(new Happening.Replanned(before, seating.session(), by, now));
    }

    @Override
    public Session session() {
        return seating.session();
    }

    @Override
    public Tally tally() {
        return seating.tally();
    }

    @Override
    public Optional<Signup> of(PersonKey person) {
        return seating.of(person);
    }

    @Override
    public Optional<Signup> byId(SignupId id) {
        return seating.byId(id);
    }

    @Override
    public Map<SignupId, Signup> byIds(Collection<SignupId> ids) {
        return seating.byIds(ids);
    }

    @Override
    public Optional<Signup> lastEnded(PersonKey person) {
        return seating.lastEnded(person);
    }

    @Override
    public Optional<Signup> firstWaiting() {
        return seating.firstWaiting();
    }

    @Override
    public Optional<Signup> firstKeptWaiting() {
        return seating.firstKeptWaiting();
    }

    @Override
    public int brought(PersonKey by, Set<Standing> standings) {
        return seating.brought(by, standings);
    }

    @Override
    public int placesInSeries(PersonKey person) {
        return seating.placesInSeries(person);
    }

    @Override
    public List<Signup> standing(Standing standing, int limit) {
        return seating.standing(standing, limit);
    }

    @Override
    public int waitingBefore(Signup signup) {
        return seating.waitingBefore(signup);
    }

    @Override
    public Optional<Standing> stoodBefore(Signup ended) {
        return seating.stoodBefore(ended);
    }

    @Override
    public Signup mark(Signup signup, Attendance attendance, Cause cause, Instant at) {
        return seating.mark(signup, attendance, cause, at);
    }

    @Override
    public void changeCapacity(int seats) {
        seating.changeCapacity(seats);
    }

    @Override
    public void callOff(String reason) {
        seating.callOff(reason);
    }

    @Override
    public String drawSeed() {
        return seating.drawSeed();
    }

    @Override
    public void sow(String drawSeed) {
        seating.sow(drawSeed);
    }

    @Override
    public void drawIsOver(int seats, Instant at) {
        seating.drawIsOver(seats, at);
    }

    @Override
    public void settle() {
        seating.settle();
    }

    @Override
    public void wake(Optional<Instant> due) {
        seating.wake(due);
    }

    @Override
    public void skip() {
        seating.skip();
    }

    @Override
    public void recount() {
        seating.recount();
    }
}
