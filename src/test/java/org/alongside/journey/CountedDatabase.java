package org.alongside.journey;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool that can count and time what is sent through it; while nobody counts, connections are handed on untouched. */
public final class CountedDatabase extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource pool;
    private volatile @Nullable Tally tally;

    private CountedDatabase(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    public static CountedDatabase at(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        return new CountedDatabase(pool);
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Past the counting. */
    public JdbcClient client() {
        return JdbcClient.create(pool);
    }

    /** Makes commits wait for the disk, or not, from the next connection on. */
    public void commitsAreDurable(boolean durable) {
        client().sql("""
                        do $$ begin execute format('alter database %%I set synchronous_commit = %s', current_database());
                        end $$""".formatted(durable ? "on" : "off")).update();
        startAfresh();
    }

    /** Ends all sessions that are at rest, so that the next ones are new. */
    public void startAfresh() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** Counts while the work runs. */
    public Tally counting(Runnable work) {
        Tally counts = new Tally();
        tally = counts;
        try {
            work.run();
        } finally {
            tally = null;
        }
        return counts;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Tally counts = tally;
        Connection connection = super.getConnection();
        return counts == null ? connection : counted(connection, counts);
    }

    private static Connection counted(Connection connection, Tally counts) {
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "commit" -> counts.timed("commit", () -> method.invoke(connection, arguments));
            case "prepareStatement" -> {
                PreparedStatement statement = (PreparedStatement) call(() -> method.invoke(connection, arguments));
                yield counted(statement, String.valueOf(arguments[0]), counts);
            }
            default -> call(() -> method.invoke(connection, arguments));
        });
    }

    private static PreparedStatement counted(PreparedStatement statement, String sql, Tally counts) {
        return proxy(
                PreparedStatement.class,
                (self, method, arguments) -> method.getName().startsWith("execute")
                        ? counts.timed(sql, () -> method.invoke(statement, arguments))
                        : call(() -> method.invoke(statement, arguments)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A call by reflection. */
    interface Call {
        @Nullable
        Object make() throws Throwable;
    }

    static @Nullable Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
