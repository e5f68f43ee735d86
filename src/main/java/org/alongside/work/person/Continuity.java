package org.alongside.work.person;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.record.JointLine;
import org.alongside.record.London;
import org.alongside.record.ParticipantLine;

/** Whether a person kept their workers, as sentences. */
final class Continuity {

    private Continuity() {}

    /** One for each role that somebody holds now; who is only asked to take over holds none yet. Then who is beside them. */
    static List<String> of(List<ParticipantLine> participants, List<JointLine> jointly) {
        Stream<String> leads = participants.stream()
                .filter(line -> line.until() == null && line.team() != null)
                .map(line -> sentence(line, changes(line, participants)));
        Stream<String> beside =
                jointly.stream().filter(line -> line.until() == null).map(Continuity::sentence);
        return Stream.concat(leads, beside).toList();
    }

    private static String sentence(JointLine line) {
        return "%s, brought in beside the %s on %s."
                .formatted(line.name(), called(line.role()), London.written(London.dayOf(line.since())));
    }

    private static long changes(ParticipantLine now, List<ParticipantLine> participants) {
        return participants.stream()
                .filter(line -> line.role().equals(now.role()) && line.until() != null)
                .count();
    }

    private static String sentence(ParticipantLine line, long changes) {
        String changed = changes == 0 ? "no change of worker" : changes == 1 ? "1 change" : changes + " changes";
        String cover = line.coveredBy() == null || line.coveredUntil() == null
                ? ""
                : " %s covers until %s.".formatted(line.coveredBy(), London.written(line.coveredUntil()));
        return "%s, %s, since %s; %s.%s"
                .formatted(
                        line.worker(), called(line.role()), London.written(London.dayOf(line.since())), changed, cover);
    }

    private static String called(String role) {
        boolean aWord = role.length() > 1 && Character.isLowerCase(role.charAt(1));
        return aWord ? role.substring(0, 1).toLowerCase(Locale.UK) + role.substring(1) : role;
    }
}
