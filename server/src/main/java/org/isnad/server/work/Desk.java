package org.isnad.server.work;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.isnad.server.exchange.ProblemException;

/**
 * Does work of one kind, so much at a time; a little more waits, and what comes then is sent away (503). Whoever brings
 * work waits for it. Safe for many threads.
 */
public final class Desk implements AutoCloseable {
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final String name;
    private final ThreadPoolExecutor threads;

    /**
     * @param name what is done here, as in "busy with reading"
     * @param atATime how much is done at a time
     * @param waiting how much may wait
     */
    public Desk(String name, int atATime, int waiting) {
        this.name = name;
        this.threads = new ThreadPoolExecutor(
                atATime, atATime, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(Math.max(1, waiting)), work -> {
                    var thread = new Thread(work, "isnad-" + name);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Has work done.
     *
     * @throws ProblemException if too much waits already
     * @throws Exception what the work throws
     */
    public <T> T have(Callable<T> work) throws Exception {
        Future<T> done;
        try {
            done = threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw ProblemException.busy("busy with " + name, COME_AGAIN);
        }
        try {
            return done.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
