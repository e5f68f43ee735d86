package org.alongside.timing.exchange;

import static org.alongside.timing.exchange.Desk.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.timing.store.LogRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class ImportedRowsTest {

    private final Desk desk = new Desk();

    @Test
    void whereALogOnlySaysWhatWasDoneAnAttemptBeginsWithTheEventBefore() throws Exception {
        desk.take(order("old", Format.CSV), """
                case,activity,timestamp,resource,group
                1,Listen,2026-05-04T09:00:00Z,ann,north
                1,Plan,2026-05-04T11:00:00Z,,north
                1,Listen,2026-05-04T12:00:00Z,ben,
                """);

        assertThat(lines("old"))
                .containsExactly(
                        "pathway 1: created 09:00, completed 12:00",
                        "step 1 Listen north 1: created 09:00, completed 09:00 by ann",
                        "step 2 Plan north 1: created 09:00, completed 11:00",
                        "step 3 Listen null 2: created 11:00, completed 12:00 by ben");
    }

    /** Two at once of one activity, told apart by their instance; one of them was never done. */
    @Test
    void whereALogSaysWhatWasStartedAnAttemptBeginsThere() throws Exception {
        desk.takeFile(order("xes", Format.XES), "starts-and-ends.xes");

        assertThat(lines("xes"))
                .containsExactly(
                        "pathway A: created 09:00, completed 13:00",
                        "step 1 Assess social worker 1: created 09:00, assigned 10:00 by ann, touched 10:00 by ann, completed 12:00 by ann",
                        "step 3 Assess null 2: created 10:30, assigned 10:30 by ben, touched 10:30 by ben, cancelled 13:00",
                        "pathway B: created 12:00, completed 12:00",
                        "step 6 Review null 1: created 12:00, completed 12:00");
    }

    @Test
    void whatIsStartedAndNotEndedIsOpen() throws Exception {
        desk.take(order("old", Format.CSV), """
                case,activity,timestamp,lifecycle:transition
                1,Listen,2026-05-04T09:00:00Z,start
                1,Listen,2026-05-04T09:30:00Z,suspend
                1,Listen,2026-05-04T10:00:00Z,start
                1,Listen,2026-05-04T11:00:00Z,complete
                """);

        assertThat(lines("old"))
                .containsExactly(
                        "pathway 1: created 09:00, completed 11:00",
                        "step 1 Listen null 1: created 09:00, touched 09:00, completed 11:00",
                        "step 3 Listen null 2: created 10:00, touched 10:00");
    }

    @Test
    void everyRowNamesItsSourceItsRunAndTheSealOfItsLog() throws Exception {
        desk.takeFile(order("xes", Format.XES), "starts-and-ends.xes");

        try (Stream<List<LogRow>> lines =
                desk.rows.of(desk.rows.inForce().get(0).id())) {
            assertThat(lines.flatMap(List::stream)).allSatisfy(row -> {
                assertThat(row.source()).isEqualTo("xes");
                assertThat(row.seal()).isEqualTo(1);
                assertThat(row.run()).isEqualTo(row.episode());
                assertThat(row.team()).isNull();
            });
        }
    }

    @Test
    void aLogThatIsNotInForceHasNoRows() {
        assertThat(desk.rows.of(17)).isEmpty();
    }

    private List<String> lines(String source) {
        long log = desk.rows.inForce().stream()
                .filter(known -> known.source().equals(source))
                .findFirst()
                .orElseThrow()
                .id();
        try (Stream<List<LogRow>> lines = desk.rows.of(log)) {
            return lines.map(ImportedRowsTest::line).toList();
        }
    }

    private static String line(List<LogRow> rows) {
        LogRow first = rows.get(0);
        String what =
                first.kind().equals("pathway") ? "" : " " + first.step() + " " + first.role() + " " + first.attempt();
        return first.kind() + " " + first.id() + what + ": "
                + String.join(", ", rows.stream().map(ImportedRowsTest::mark).toList());
    }

    private static String mark(LogRow row) {
        return row.event() + " " + row.at().toString().substring(11, 16)
                + (row.actor() == null ? "" : " by " + row.actor());
    }
}
