package org.alongside.timing.question;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an answer of the cache, by the names of its columns. */
record Row(ResultSet row) {

    /** How a record is made of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    @Nullable
    String anyText(String column) throws SQLException {
        return row.getString(column);
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    int count(String column) throws SQLException {
        return row.getInt(column);
    }

    @Nullable
    Long anyNumber(String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    @Nullable
    Integer anyCount(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    /** In whole milliseconds, like the figures of a list. */
    @Nullable
    Long anyFigure(String column) throws SQLException {
        double figure = row.getDouble(column);
        return row.wasNull() ? null : (Long) whole(figure);
    }

    boolean yesOrNo(String column) throws SQLException {
        return row.getBoolean(column);
    }

    @Nullable
    Boolean anyYesOrNo(String column) throws SQLException {
        boolean answer = row.getBoolean(column);
        return row.wasNull() ? null : answer;
    }

    LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    Instant moment(String column) throws SQLException {
        return Objects.requireNonNull(anyMoment(column), column);
    }

    @Nullable
    Instant anyMoment(String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    List<String> texts(String column) throws SQLException {
        return Arrays.stream(list(column)).map(String.class::cast).toList();
    }

    /** The quantiles asked for in a list, in its order; none where there is nothing to order. */
    List<Long> figures(String column) throws SQLException {
        return Arrays.stream(list(column))
                .map(Double.class::cast)
                .map(Row::whole)
                .toList();
    }

    /** A percentile of whole milliseconds has at most two decimals; the rest is what doubles cannot say exactly. */
    private static long whole(double figure) {
        return Math.floorDiv(Math.round(figure * 100) + 50, 100L);
    }

    private Object[] list(String column) throws SQLException {
        Array list = row.getArray(column);
        return list == null ? new Object[0] : (Object[]) list.getArray();
    }
}
