package org.peerlearning.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Transactions over things in memory, for one thread: what fails or is refused is undone. */
public final class DirectTransactions implements Transactions {

    private final List<Undoable> members;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean puttingOff;

    public DirectTransactions(Undoable... members) {
        this.members = Arrays.asList(members);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        List<Runnable> back = members.stream().map(Undoable::remember).toList();
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            back.forEach(Runnable::run);
            throw failure;
        }
    }

    @Override
    public <T> T noting(Supplier<T> work) {
        return inOne(work);
    }

    @Override
    public void joining(Runnable now, Runnable later) {
        if (puttingOff) {
            waiting.add(later);
        } else {
            now.run();
        }
    }

    /** As if nothing might be changed from now on, or as if it might again. */
    public void putOff(boolean from) {
        puttingOff = from;
    }

    @Override
    public int catchUp() {
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
        return all.size();
    }

    @Override
    public <T> Answer<T> allOrRefused(Supplier<Answer<T>> work) {
        List<Runnable> back = members.stream().map(Undoable::remember).toList();
        Answer<T> answer = inOne(work);
        if (answer instanceof Answer.Refused<T>) {
            back.forEach(Runnable::run);
        }
        return answer;
    }
}
