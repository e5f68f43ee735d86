package org.alongside.timing.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the record what the step log does not know. Only a pathway, a team, a role and the period are asked about. */
@Component
public class RecordQuestions {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;

    RecordQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All roles together first, then each. */
    public List<Continuity> continuity(Asked asked) {
        return ask("whether-one-worker-stays", asked, Map.of(), (row, line) -> {
            long held = row.getLong("held");
            return new Continuity(
                    row.getString("role_id"),
                    new Share(row.getLong("one_worker"), held, row.getLong("closed") - held),
                    row.getLong("workers"),
                    row.getLong("handovers"));
        });
    }

    public List<WhyChanged> whyWorkersChange(Asked asked) {
        return ask(
                "why-workers-change",
                asked,
                Map.of(),
                (row, line) -> new WhyChanged(row.getString("reason"), row.getLong("handovers")));
    }

    public List<MinutesOfTeam> minutes(Asked asked) {
        return ask(
                "how-many-minutes-are-with-people",
                asked,
                Map.of("fewest", SmallNumbers.FEWEST),
                (row, line) -> new MinutesOfTeam(
                        row.getString("team"),
                        YearMonth.of(row.getInt("in_year"), row.getInt("in_month")),
                        shareIfAny(row, "with_people", "minutes")));
    }

    public List<MinutesKnown> minutesKnown(Asked asked) {
        return ask(
                "how-many-steps-have-minutes",
                asked,
                Map.of("fewest", SmallNumbers.FEWEST),
                (row, line) -> new MinutesKnown(row.getString("team"), shareIfAny(row, "with_minutes", "answered")));
    }

    public List<MeetingsHeld> meetings(Asked asked) {
        return ask(
                "how-often-meetings-are-rearranged",
                asked,
                Map.of(),
                (row, line) -> new MeetingsHeld(
                        row.getString("kind"),
                        row.getString("asked_by"),
                        row.getLong("took_place"),
                        row.getLong("moved"),
                        row.getLong("did_not_happen"),
                        row.getLong("superseded")));
    }

    public List<Absence> absences(Asked asked) {
        return ask("whose-absence-stops-meetings", asked, Map.of(), (row, line) -> {
            long missing = row.getLong("missing");
            return new Absence(
                    row.getString("attendee"),
                    row.getString("whose_reason"),
                    new Share(missing, row.getLong("asked"), 0),
                    row.getLong("did_not_happen"));
        });
    }

    public List<FirstResponses> firstResponses(Asked asked) {
        return FirstResponses.among(requests(asked), asked);
    }

    /** How many had not been responded to when the period was over. */
    public long waiting(Asked asked) {
        return requests(asked).stream()
                .filter(request ->
                        request.responded() == null || !request.responded().isBefore(asked.until()))
                .count();
    }

    public Resolved resolvedAtConversationOne(Asked asked, Instant now) {
        return ask(
                        "how-many-are-resolved-at-conversation-one",
                        asked,
                        Map.of("now", now.atOffset(ZoneOffset.UTC)),
                        (row, line) -> Resolved.of(
                                row.getLong("ended"),
                                row.getLong("resolved"),
                                row.getLong("held"),
                                row.getLong("pending")))
                .get(0);
    }

    public List<FormsFilledIn> formsUntilResolved(Asked asked) {
        return ask(
                "which-forms-are-filled-in-until-resolved",
                asked,
                Map.of(),
                (row, line) -> new FormsFilledIn(
                        row.getInt("version"),
                        row.getString("step"),
                        row.getLong("times"),
                        row.getLong("conversations")));
    }

    private List<FirstResponses.Request> requests(Asked asked) {
        return ask(
                "how-many-days-to-first-response",
                asked,
                Map.of(),
                (row, line) -> FirstResponses.Request.in(row, LONDON));
    }

    private static @Nullable Share shareIfAny(ResultSet row, String part, String of) throws SQLException {
        long all = row.getLong(of);
        return row.wasNull() ? null : new Share(row.getLong(part), all, 0);
    }

    private <T> List<T> ask(String words, Asked asked, Map<String, Object> more, RowMapper<T> reading) {
        Map<String, @Nullable Object> given = new HashMap<>(asked.parameters());
        given.put("fromMoment", asked.from().atStartOfDay(LONDON).toOffsetDateTime());
        given.put("untilMoment", asked.until().atStartOfDay(LONDON).toOffsetDateTime());
        given.putAll(more);
        return jdbc.sql(Question.named("record/" + words).sql(given))
                .params(given)
                .query(reading)
                .list();
    }
}
