package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Joint work, a handover or cover of one role in one episode, as it was asked for. */
record Change(
        UUID id,
        String role,
        String kind,
        String to,
        String askedBy,
        @Nullable LocalDate introductionOn,
        @Nullable LocalDate coverUntil) {

    static Change read(ResultSet row, int line) throws SQLException {
        return new Change(
                Stored.id(row, "id"),
                row.getString("role_id"),
                row.getString("kind"),
                row.getString("to_worker"),
                row.getString("asked_by"),
                Stored.dayIfAny(row, "introduction_on"),
                Stored.dayIfAny(row, "cover_until"));
    }
}
