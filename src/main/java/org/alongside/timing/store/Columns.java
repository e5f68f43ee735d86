package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Writes the columns of one row, one after the other. */
final class Columns {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long MICROS = 1_000_000;
    private static final long NANOS_IN_A_MICRO = 1_000;

    private final DuckDBAppender row;

    Columns(DuckDBAppender row) {
        this.row = row;
    }

    Columns text(@Nullable String text) throws SQLException {
        if (text == null) row.appendNull();
        else row.append(text);
        return this;
    }

    Columns number(long number) throws SQLException {
        row.append(number);
        return this;
    }

    Columns number(int number) throws SQLException {
        row.append(number);
        return this;
    }

    Columns number(@Nullable Integer number) throws SQLException {
        if (number == null) row.appendNull();
        else row.append(number.intValue());
        return this;
    }

    Columns yesOrNo(@Nullable Boolean answer) throws SQLException {
        if (answer == null) row.appendNull();
        else row.append(answer.booleanValue());
        return this;
    }

    Columns moment(@Nullable Instant at) throws SQLException {
        if (at == null) row.appendNull();
        else row.appendEpochMicros(at.getEpochSecond() * MICROS + at.getNano() / NANOS_IN_A_MICRO);
        return this;
    }

    /** The day it was in London. */
    Columns day(@Nullable Instant at) throws SQLException {
        if (at == null) row.appendNull();
        else row.appendEpochDays((int) at.atZone(LONDON).toLocalDate().toEpochDay());
        return this;
    }

    Columns elapsed(@Nullable Stretch stretch) throws SQLException {
        if (stretch == null) row.appendNull();
        else row.append(stretch.elapsed());
        return this;
    }

    Columns worked(@Nullable Stretch stretch) throws SQLException {
        if (stretch == null) row.appendNull();
        else row.append(stretch.worked());
        return this;
    }
}
