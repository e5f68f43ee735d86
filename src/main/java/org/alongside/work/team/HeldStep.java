package org.alongside.work.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.alongside.record.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An open step of the team that a worker has.
 *
 * @param ownerId their account; null once nobody has it any more
 * @param pinned whether its worker is named for the person, and so changes only by a change of worker
 */
record HeldStep(
        String stepId,
        String name,
        String pathwayName,
        String roleId,
        String role,
        @Nullable String ownerId,
        @Nullable String owner,
        Instant due,
        boolean urgent,
        UUID episode,
        String reference,
        UUID person,
        String personName,
        boolean pinned) {

    static HeldStep read(ResultSet row, int line) throws SQLException {
        return new HeldStep(
                row.getString("step_id"),
                row.getString("name"),
                row.getString("pathway_name"),
                row.getString("role_id"),
                row.getString("role"),
                row.getString("owner"),
                row.getString("owner_name"),
                Stored.moment(row, "due"),
                row.getBoolean("urgent"),
                row.getObject("episode_id", UUID.class),
                row.getString("reference"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getBoolean("pinned"));
    }

    public String title() {
        return personName + ": " + name;
    }
}
