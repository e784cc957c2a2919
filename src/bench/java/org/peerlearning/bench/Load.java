package org.peerlearning.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;

/** Requests that threads of several nodes work off as fast as they can. */
final class Load {

    /** One request: what to do, on which node. */
    interface Request {
        void send(int node, int number);
    }

    private final long[] nanos;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private long elapsed;

    private Load(int requests) {
        nanos = new long[requests];
    }

    /**
     * Sends them all and waits.
     *
     * @param nodeOf which node request {@code i} goes to
     * @throws IllegalStateException when a request failed: what was measured then means nothing
     */
    static Load of(int requests, int nodes, int threadsPerNode, IntUnaryOperator nodeOf, Request request)
            throws InterruptedException {
        Load load = new Load(requests);
        List<List<Integer>> queues = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            queues.add(new ArrayList<>());
        }
        for (int i = 0; i < requests; i++) {
            queues.get(nodeOf.applyAsInt(i)).add(i);
        }
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            List<Integer> queue = queues.get(node);
            AtomicInteger next = new AtomicInteger();
            int here = node;
            for (int t = 0; t < threadsPerNode; t++) {
                threads.add(new Thread(() -> load.work(go, queue, next, here, request)));
            }
        }
        threads.forEach(Thread::start);
        long begin = System.nanoTime();
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        load.elapsed = System.nanoTime() - begin;
        if (load.failure.get() != null) {
            throw new IllegalStateException("A request failed", load.failure.get());
        }
        return load;
    }

    private void work(CountDownLatch go, List<Integer> queue, AtomicInteger next, int node, Request request) {
        try {
            go.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        for (int i = next.getAndIncrement(); i < queue.size(); i = next.getAndIncrement()) {
            int number = queue.get(i);
            long begin = System.nanoTime();
            try {
                request.send(node, number);
            } catch (RuntimeException failed) {
                failure.compareAndSet(null, failed);
                return;
            }
            nanos[number] = System.nanoTime() - begin;
        }
    }

    long[] nanos() {
        return nanos;
    }

    long elapsed() {
        return elapsed;
    }
}
