package org.alongside.timing.question;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What was answered in one step; see record/which-answers-decided.sql.
 *
 * @param step the attempt's id in the log; of a start form, the run's
 * @param content the answers by field key, as JSON
 */
public record Answered(String step, String pathway, int version, String form, String content) {

    static Answered in(ResultSet row, int line) throws SQLException {
        return new Answered(
                row.getString("step_id"),
                row.getString("pathway"),
                row.getInt("pathway_version"),
                row.getString("form"),
                row.getString("content"));
    }
}
