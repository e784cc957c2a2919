package org.peerlearning.host.services;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the SQL statements that reach the database, so that a test can hold a page to a number of them. Both counts only
 * grow: take one before and one after. A batch counts as one.
 */
public final class StatementCounter {
    private static final int REMEMBERED = 5_000;

    private final AtomicLong executed = new AtomicLong();
    private final ThreadLocal<AtomicLong> executedHere = ThreadLocal.withInitial(AtomicLong::new);
    private final Deque<String> texts = new ArrayDeque<>();
    private volatile Hook before = () -> {};

    /** Statements executed by all threads since the database was opened. */
    public long executed() {
        return executed.get();
    }

    /** Statements executed by the calling thread since the database was opened. */
    public long executedByThisThread() {
        return executedHere.get().get();
    }

    /** The texts of the last {@code n} statements (at most 5,000 are kept), oldest first. */
    public List<String> last(int n) {
        synchronized (texts) {
            List<String> all = new ArrayList<>(texts);
            return List.copyOf(all.subList(Math.max(0, all.size() - Math.max(0, n)), all.size()));
        }
    }

    /** What may stop a statement. */
    public interface Hook {
        void check() throws SQLException;
    }

    /** Asked before every statement, on its thread; what it throws stops the statement, as when the database goes away. */
    public void before(Hook hook) {
        before = hook;
    }

    /** The same connection, with every execution counted. */
    Connection counting(Connection connection) {
        return proxy(Connection.class, (proxy, method, args) -> {
            Object result = call(connection, method, args);
            if (result instanceof CallableStatement) {
                return counting(CallableStatement.class, (Statement) result, (Connection) proxy, (String) args[0]);
            }
            if (result instanceof PreparedStatement) {
                return counting(PreparedStatement.class, (Statement) result, (Connection) proxy, (String) args[0]);
            }
            if (result instanceof Statement) {
                return counting(Statement.class, (Statement) result, (Connection) proxy, null);
            }
            return result;
        });
    }

    private Object counting(Class<? extends Statement> type, Statement statement, Connection owner, String prepared) {
        return proxy(type, (proxy, method, args) -> {
            if (method.getName().equals("getConnection")) {
                return owner;
            }
            if (method.getName().startsWith("execute")) {
                before.check();
                count(args != null && args.length > 0 && args[0] instanceof String ? (String) args[0] : String.valueOf(prepared));
            }
            return call(statement, method, args);
        });
    }

    private void count(String sql) {
        executed.incrementAndGet();
        executedHere.get().incrementAndGet();
        synchronized (texts) {
            texts.addLast(sql);
            if (texts.size() > REMEMBERED) {
                texts.removeFirst();
            }
        }
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Calls through to the real object and lets its own exception out, not the reflective wrapper. */
    static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
