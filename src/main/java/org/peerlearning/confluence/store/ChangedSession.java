package org.peerlearning.confluence.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.peerlearning.session.Session;

/** A session while it is changed: as it is by now, and what of it has to be written on its row. */
final class ChangedSession {

    private final SessionRow row;
    private Session session;
    private boolean planned;
    private boolean skipped;

    ChangedSession(SessionRow row) {
        this.row = row;
        this.session = SessionValues.of(row);
    }

    Session now() {
        return session;
    }

    int capacity() {
        return session.capacity();
    }

    /** Whether the session was taken away: for whoever comes now, there is none. */
    boolean isSkipped() {
        return skipped;
    }

    void changeCapacity(int seats) {
        session = session.withCapacity(seats);
    }

    void callOff(String reason) {
        session = session.calledOff(reason);
    }

    void settle() {
        session = session.asDecided();
    }

    String drawSeed() {
        return Optional.ofNullable(row.getDrawSeed()).orElseThrow(this::noDraw);
    }

    void sow(String drawSeed) {
        if (session.terms().draw().isEmpty()) {
            throw noDraw();
        }
        row.setDrawSeed(drawSeed);
    }

    private IllegalStateException noDraw() {
        return new IllegalStateException("session " + row.getID() + " has no draw");
    }

    void drawIsOver(int seatsDrawnFor, Instant now) {
        session = session.drawnAt(now.truncatedTo(ChronoUnit.MILLIS));
        row.setDrawSeats(seatsDrawnFor);
    }

    void change(Session later) {
        session = later;
        planned = true;
        if (later.terms().draw().isEmpty() && row.getDrawSeed() != null) {
            row.setDrawSeed(null);
        }
    }

    void skip() {
        skipped = true;
    }

    void wake(Optional<Instant> due) {
        Long moment = due.map(Instant::toEpochMilli).orElse(null);
        if (!Objects.equals(row.getDue(), moment)) {
            row.setDue(moment);
        }
    }

    /** Sets what changed; the caller saves the row. */
    void write() {
        SessionValues.writeCourse(session, row);
        if (planned) {
            SessionValues.writePlan(session, row);
        }
        if (skipped) {
            row.setSkipped(true);
            // For the clock has nothing to do where there is no session.
            wake(Optional.empty());
        }
    }
}
