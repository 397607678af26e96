package org.isnad.archive.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.reading.intake.Input;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The connections to a database, and the one way in which all work on it is done: a reader waits for nobody, a
 * writer is alone and leaves all of its work or nothing. What goes wrong is told in the words of
 * {@link StoreException}. Safe for many threads.
 */
final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 8;

    private final String name;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock();

    private Database(String name, Dialect dialect, HikariDataSource pool) {
        this.name = name;
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Something to do with a connection. */
    interface Work<T extends @Nullable Object> {
        T on(Handle handle) throws IOException;
    }

    /** Something to do with a connection that gives nothing back. */
    interface Errand {
        void on(Handle handle) throws IOException;
    }

    /** Connects, and brings the tables up to date. */
    static Database open(StoreAddress address) throws StoreException {
        return open(address.name(), Dialect.of(address));
    }

    static Database open(String name, Dialect dialect) throws StoreException {
        var config = new HikariConfig();
        config.setPoolName("isnad");
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        try {
            dialect.connect(config);
            return migrated(name, dialect, new HikariDataSource(config));
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(name, Input.reason(e), e);
        } catch (RuntimeException e) {
            throw failure(name, dialect, e);
        }
    }

    private static Database migrated(String name, Dialect dialect, HikariDataSource pool) throws StoreException {
        try {
            new Migrations(name, pool, dialect).run();
            return new Database(name, dialect, pool);
        } catch (StoreException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Reads without waiting for writers; what others write meanwhile shows from one statement to the next. */
    <T extends @Nullable Object> T read(Work<T> work) throws StoreException {
        return plainly(() -> jdbi.withHandle(work::on));
    }

    /** Writes in one transaction, after all that write before. */
    <T extends @Nullable Object> T write(Work<T> work) throws StoreException {
        writing.lock();
        try {
            return plainly(() -> jdbi.inTransaction(handle -> {
                dialect.beginWriting(handle);
                return work.on(handle);
            }));
        } finally {
            writing.unlock();
        }
    }

    /** Writes as {@link #write} does. */
    void change(Errand errand) throws StoreException {
        write(handle -> {
            errand.on(handle);
            return Boolean.TRUE;
        });
    }

    private interface Step<T extends @Nullable Object> {
        T take() throws IOException;
    }

    private <T extends @Nullable Object> T plainly(Step<T> step) throws StoreException {
        try {
            return step.take();
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(name, Input.reason(e), e);
        } catch (JdbiException e) {
            throw failure(name, dialect, e);
        }
    }

    /** What a failure of the database means to its owner; any other goes on as it is. */
    static StoreException failure(String name, Dialect dialect, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told) {
                String reason = dialect.reason(told);
                if (reason != null) {
                    return new StoreException(name, reason, failure);
                }
            }
        }
        throw failure instanceof RuntimeException unknown ? unknown : new IllegalStateException(failure);
    }

    Dialect dialect() {
        return dialect;
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        pool.close();
    }
}
