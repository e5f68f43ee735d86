package org.alongside.timing.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/** The rows of one question while they come, as they all were when it was asked; never all of them in memory. */
final class Rows<T> implements Iterator<T>, AutoCloseable {

    private static final int AT_A_TIME = 1_000;

    /** What one row becomes. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final ResultSet rows;
    private final Row<T> row;
    private final String question;
    private boolean there;

    private Rows(Connection connection, ResultSet rows, Row<T> row, String question) throws SQLException {
        this.connection = connection;
        this.rows = rows;
        this.row = row;
        this.question = question;
        this.there = rows.next();
    }

    /** Closing the stream gives the connection back. */
    static <T> Stream<T> of(DataSource database, String question, List<Object> answers, Row<T> row) {
        Rows<T> rows = opened(database, question, answers, row);
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, ordered), false)
                .onClose(rows::close);
    }

    // Closed with the stream.
    @SuppressWarnings("MustBeClosedChecker")
    private static <T> Rows<T> opened(DataSource database, String question, List<Object> answers, Row<T> row) {
        try {
            Connection connection = database.getConnection();
            try {
                // Without a transaction PostgreSQL's driver would fetch all rows at once.
                connection.setAutoCommit(false);
                PreparedStatement asked = connection.prepareStatement(question);
                asked.setFetchSize(AT_A_TIME);
                for (int at = 0; at < answers.size(); at++) asked.setObject(at + 1, answers.get(at));
                return new Rows<>(connection, asked.executeQuery(), row, question);
            } catch (SQLException trouble) {
                connection.close();
                throw trouble;
            }
        } catch (SQLException trouble) {
            throw broken(question, trouble);
        }
    }

    @Override
    public boolean hasNext() {
        return there;
    }

    @Override
    public T next() {
        if (!there) throw new NoSuchElementException();
        try {
            T one = row.of(rows);
            there = rows.next();
            return one;
        } catch (SQLException trouble) {
            throw broken(question, trouble);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException trouble) {
            throw broken(question, trouble);
        }
    }

    private static UncategorizedSQLException broken(String question, SQLException trouble) {
        return new UncategorizedSQLException("reading row by row", question, trouble);
    }
}
