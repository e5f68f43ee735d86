package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.pathway.EpisodeRef;
import org.alongside.work.Card;
import org.alongside.work.PageWords;
import org.alongside.work.PersonPanel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of an episode with who was there; those that another took the place of are left out. */
@Component
class MeetingCards implements PersonPanel {

    private static final Map<String, String> OUTCOMES = Map.of(
            Meeting.TOOK_PLACE, "It took place",
            Meeting.MOVED, "It was moved",
            Meeting.DID_NOT_HAPPEN, "It did not happen");

    private static final Map<String, String> ATTENDED = Map.of(
            "yes", "was there", "late", "came late", Presence.MISSING, "was not there", "notAsked", "was not asked");

    private final JdbcClient jdbc;

    MeetingCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Spot spot() {
        return Spot.SO_FAR;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        Map<Long, List<String>> attendance = attendance(episode);
        return jdbc.sql("""
                        select * from meeting where episode_id = :episode
                            and (came_of_it is null or came_of_it <> 'superseded')
                        order by meets_at desc, id desc""")
                .param("episode", episode.id())
                .query((row, line) -> card(row, attendance.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<String>> attendance(EpisodeRef episode) {
        Map<Long, List<String>> attendance = new TreeMap<>();
        jdbc.sql("""
                        select a.* from attendance a join meeting m on m.id = a.meeting_id
                        where m.episode_id = :episode order by a.attendee""").param("episode", episode.id()).query(row -> {
            attendance
                    .computeIfAbsent(row.getLong("meeting_id"), meeting -> new ArrayList<>())
                    .add(presence(row));
        });
        return attendance;
    }

    private static String presence(ResultSet row) throws SQLException {
        String because = row.getString("because");
        String attended = row.getString("attended");
        return "%s %s%s"
                .formatted(
                        Attendee.called(row.getString("attendee"), "somebody"),
                        ATTENDED.getOrDefault(attended, attended),
                        because == null ? "" : ": " + because);
    }

    private static Card card(ResultSet row, List<String> attendance) throws SQLException {
        PageWords words = new PageWords();
        String outcome = row.getString("came_of_it");
        String when =
                words.moment(row.getObject("meets_at", OffsetDateTime.class).toInstant());
        return Card.of(
                        "Meeting",
                        "%s on %s"
                                .formatted(MeetingKind.of(row.getString("kind")).arranged(), when))
                .with("How", words.spoken(row.getString("how")))
                .with("Where", row.getString("place"))
                .with("What helps to take part", row.getString("needs"))
                .with("What came of it", outcome == null ? null : OUTCOMES.getOrDefault(outcome, outcome))
                .with("Moved because", row.getString("moved_because"))
                .with("Who was there", String.join("\n", attendance));
    }
}
