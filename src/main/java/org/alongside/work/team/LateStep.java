package org.alongside.work.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.alongside.record.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An open step of the team with its target.
 *
 * @param owner who has it, if anybody
 * @param firstDue its target before anybody changed it
 * @param lastTouch when something was last noted of it
 */
record LateStep(
        String stepId,
        String name,
        String pathwayName,
        String role,
        @Nullable String owner,
        Instant due,
        Instant firstDue,
        Instant createdAt,
        Instant lastTouch,
        UUID episode,
        String reference,
        UUID person,
        String personName) {

    static LateStep read(ResultSet row, int line) throws SQLException {
        return new LateStep(
                row.getString("step_id"),
                row.getString("name"),
                row.getString("pathway_name"),
                row.getString("role"),
                row.getString("owner_name"),
                Stored.moment(row, "due"),
                Stored.moment(row, "first_due"),
                Stored.moment(row, "created_at"),
                Stored.moment(row, "last_touch"),
                row.getObject("episode_id", UUID.class),
                row.getString("reference"),
                row.getObject("person_id", UUID.class),
                row.getString("person"));
    }

    public boolean targetWasChanged() {
        return !due.equals(firstDue);
    }

    public String title() {
        return personName + ": " + name;
    }
}
