package org.peerlearning.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.peerlearning.confluence.view.Doors;
import org.peerlearning.shared.AlwaysReady;
import org.peerlearning.shared.CurrentViewer;
import org.peerlearning.shared.Feature;
import org.peerlearning.shared.Readiness;
import org.peerlearning.shared.Refusal;
import org.peerlearning.shared.Switches;
import org.peerlearning.shared.Viewer;

/** A wiki that has all that the app leans on. */
public final class OpenDoors implements Switches, CurrentViewer {

    private OpenDoors() {}

    public static Doors all() {
        return of(new AlwaysReady());
    }

    /** Those of a wiki that is read-only now and then. */
    public static Doors unlessReadOnly(BooleanSupplier readOnly) {
        return of(new Readiness() {

            @Override
            public Optional<Refusal> refusesUse() {
                return Optional.empty();
            }

            @Override
            public Optional<Refusal> refusesChange() {
                return readOnly.getAsBoolean() ? Optional.of(Refusal.refused("site.read-only")) : Optional.empty();
            }

            @Override
            public Optional<Refusal> refusesNoting() {
                return Optional.empty();
            }

            @Override
            public Optional<Refusal> round(Runnable work) {
                Optional<Refusal> refusal = refusesChange();
                if (refusal.isEmpty()) {
                    work.run();
                }
                return refusal;
            }
        });
    }

    private static Doors of(Readiness readiness) {
        OpenDoors open = new OpenDoors();
        return new Doors(open, readiness, open);
    }

    public static Switches switches() {
        return new OpenDoors();
    }

    @Override
    public boolean isOff(Feature feature) {
        return false;
    }

    @Override
    public boolean isOff(Class<?> door, Feature kind) {
        return false;
    }

    /** What is missing here is a mistake of the test. */
    @Override
    public void missed(String where, LinkageError missing) {
        throw missing;
    }

    @Override
    public boolean isAbsence(Feature feature, RuntimeException failure) {
        return false;
    }

    @Override
    public Viewer viewer() {
        return Viewer.ANONYMOUS;
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
