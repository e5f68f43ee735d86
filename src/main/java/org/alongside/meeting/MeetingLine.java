package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.alongside.record.London;

/** Words about meetings for a timeline. */
final class MeetingLine {

    private MeetingLine() {}

    /** Which meeting a row is about, with its day and time. */
    static String of(ResultSet row) throws SQLException {
        Instant meets = row.getObject("meets_at", OffsetDateTime.class).toInstant();
        return "%s on %s at %s"
                .formatted(
                        MeetingKind.of(row.getString("kind")).arranged(),
                        London.written(London.dayOf(meets)),
                        LocalTime.ofInstant(meets, London.ZONE));
    }

    /**
     * Whether one of those asked was there.
     *
     * @param kept who, whether, and perhaps why not, as {@code person no Had to see a doctor}
     */
    static String attendance(String kept) {
        String[] parts = kept.split(" ", 3);
        if (parts.length < 2) return kept;
        String why = parts.length == 3 ? ": " + parts[2] : "";
        String who = Attendee.called(parts[0], parts[0]);
        return who.substring(0, 1).toUpperCase(java.util.Locale.UK) + who.substring(1) + " " + was(parts[1]) + why;
    }

    private static String was(String attended) {
        return switch (attended) {
            case "yes" -> "was there";
            case "late" -> "came late";
            case Presence.MISSING -> "was missing";
            default -> "was not asked to come";
        };
    }
}
