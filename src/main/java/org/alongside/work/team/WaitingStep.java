package org.alongside.work.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.alongside.record.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A step of the team that nobody has taken, or by which its manager chooses a worker for the person.
 *
 * @param pathwayAndStep the ids of both, with a dot between them
 * @param owner the manager who has it already, if one has
 * @param ownerId their account
 * @param communicationNeeds what to mind when speaking or writing to the person
 * @param toldWhole whether the team's manager may read more of the person than a reference
 */
record WaitingStep(
        String stepId,
        String name,
        String pathwayName,
        String pathwayAndStep,
        String roleId,
        String role,
        @Nullable String ownerId,
        @Nullable String owner,
        Instant due,
        Instant createdAt,
        boolean urgent,
        UUID episode,
        String reference,
        UUID person,
        String personName,
        @Nullable String communicationNeeds,
        boolean toldWhole) {

    static WaitingStep read(ResultSet row, int line) throws SQLException {
        return new WaitingStep(
                row.getString("step_id"),
                row.getString("name"),
                row.getString("pathway_name"),
                row.getString("pathway") + "." + row.getString("step"),
                row.getString("role_id"),
                row.getString("role"),
                row.getString("owner"),
                row.getString("owner_name"),
                Stored.moment(row, "due"),
                Stored.moment(row, "created_at"),
                row.getBoolean("urgent"),
                row.getObject("episode_id", UUID.class),
                row.getString("reference"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getString("communication_needs"),
                row.getBoolean("told_whole"));
    }
}
