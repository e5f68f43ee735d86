package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one step as they stand now, with what was put right since.
 *
 * @param stepName the step's name in the model's words
 * @param worker who answered
 * @param workerName their name
 * @param content the newest answers by field key, as JSON
 * @param corrections each with what was there before it, newest first
 * @param takenBack who took the step back, when and why, if somebody did
 */
public record KeptAnswers(
        long id,
        String pathway,
        int pathwayVersion,
        String step,
        String stepName,
        String form,
        String formVersion,
        String content,
        String worker,
        String workerName,
        Instant at,
        boolean confidential,
        List<PutRight> corrections,
        @Nullable PutRight takenBack) {

    static KeptAnswers read(ResultSet row, List<PutRight> corrections, @Nullable PutRight takenBack)
            throws SQLException {
        return new KeptAnswers(
                row.getLong("id"),
                row.getString("pathway"),
                row.getInt("pathway_version"),
                row.getString("step"),
                row.getString("step_name"),
                row.getString("form"),
                row.getString("form_version"),
                row.getString("content"),
                row.getString("worker_id"),
                row.getString("worker_name"),
                Stored.moment(row, "answered_at"),
                row.getBoolean("confidential"),
                corrections,
                takenBack);
    }

    /** Whether it is this worker's own words, or nothing that only managers may read. */
    public boolean mayBeReadBy(String reader) {
        return !confidential || worker.equals(reader);
    }
}
