package org.alongside.timing.exchange;

import static org.alongside.timing.exchange.Desk.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("both-databases")
class ImportsTest {

    private static final String ONE = "case,activity,timestamp\n1,Listen,2026-05-04T09:00:00Z\n";
    private static final String TWO = ONE + "2,Listen,2026-05-04T10:00:00Z\n";

    private final Desk desk = new Desk();

    @Test
    void aSecondLogFromASourceIsRefusedUnlessItIsToReplaceTheFirst() throws Exception {
        desk.take(order("old", Format.CSV), ONE);

        assertThatThrownBy(() -> desk.take(order("old", Format.CSV), TWO))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("There is a log from “old” already; ask to replace it.");
        assertThat(desk.facts("old").events()).isEqualTo(1);

        desk.take(order("old", Format.CSV, true), TWO);
        assertThat(desk.facts("old").events()).isEqualTo(2);
        assertThat(desk.rows.inForce()).hasSize(1);
        assertThat(desk.count("imported_event")).isEqualTo(2);
        assertThat(desk.count("imported_log where state = 'replaced'")).isEqualTo(1);
    }

    @Test
    void whatIsReplacedStaysInForceUntilAllOfTheNewIsHere() throws Exception {
        desk.take(order("old", Format.CSV), ONE);

        assertThatThrownBy(() -> desk.take(order("old", Format.CSV, true), brokenOff(TWO)))
                .hasRootCauseMessage("the line went dead");
        assertThat(desk.facts("old").events()).isEqualTo(1);
        assertThat(desk.count("imported_log")).isEqualTo(1);
        assertThat(desk.count("imported_event")).isEqualTo(1);
    }

    @Test
    void ofAnImportThatWasKilledNothingCountsAndTheNextOneSweepsItAway() throws Exception {
        ImportTables tables = new ImportTables(new org.springframework.jdbc.core.JdbcTemplate(desk.database));
        long killed = tables.begin(order("old", Format.CSV), desk.clock().instant());
        new CsvLog(CsvColumns.BY_THEIR_NAMES)
                .read(bytes(TWO), new Moments(ImportOrder.LONDON), new Keeps(tables, killed, desk.clock()));
        assertThat(desk.count("imported_event")).isEqualTo(2);
        assertThat(desk.rows.inForce()).isEmpty();

        desk.timePasses(Duration.ofMinutes(59));
        desk.take(order("other", Format.CSV), ONE);
        assertThat(desk.count("imported_event where log_id = " + killed)).isEqualTo(2);

        desk.timePasses(Duration.ofMinutes(2));
        desk.take(order("old", Format.CSV), ONE);
        assertThat(desk.count("imported_event where log_id = " + killed)).isZero();
        assertThat(desk.count("imported_log where state = 'incomplete'")).isZero();
        assertThat(desk.facts("old").events()).isEqualTo(1);
    }

    @Test
    void logsAreNumberedInTheOrderInWhichTheyCameIntoForce() throws Exception {
        desk.take(order("first", Format.CSV), ONE);
        desk.take(order("second", Format.CSV), ONE);
        desk.take(order("first", Format.CSV, true), ONE);

        assertThat(desk.rows.inForce())
                .extracting(ImportedRows.InForce::source, ImportedRows.InForce::seal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("second", 2L),
                        org.assertj.core.groups.Tuple.tuple("first", 3L));
    }

    @Test
    void aLargeLogIsKeptInBatchesAndTheHashIsThatOfTheWholeFile() throws Exception {
        String file = "case,activity,timestamp\n"
                + IntStream.range(0, 4_500)
                        .mapToObj(n -> n / 5 + ",Step " + n % 5 + ",2026-05-04T09:00:0" + n % 5 + "Z\n")
                        .collect(Collectors.joining());

        Imported imported = desk.take(order("large", Format.CSV), file);

        assertThat(desk.kept).containsExactly(2_000L, 4_000L, 4_500L);
        assertThat(imported.sha256())
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(Sha256.fresh().digest(file.getBytes(StandardCharsets.UTF_8))));
        assertThat(desk.facts("large").variants()).isEqualTo(1);
        assertThat(desk.facts("large").cases()).isEqualTo(900);
    }

    @Test
    void aFileWithNoEventThatCanBeKeptIsRefused() {
        assertThatThrownBy(() -> desk.take(order("old", Format.CSV), "case,activity,timestamp\n1,Listen,yesterday\n"))
                .hasMessage("There is not one event in it that can be kept.");
        assertThat(desk.count("imported_log")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "../old", "-old", "old "})
    void aSourceIsAPlainName(String name) {
        assertThatThrownBy(() -> desk.take(order(name, Format.CSV), ONE))
                .hasMessageStartingWith("A source is named by");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream brokenOff(String text) {
        return new SequenceInputStream(bytes(text), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        });
    }

    /** Keeps each event at once and never comes to the end. */
    private record Keeps(ImportTables tables, long log, java.time.Clock clock) implements Found {

        @Override
        public void event(LogEvent event) {
            tables.keep(log, event.line(), java.util.List.of(event), clock.instant());
        }

        @Override
        public void bad(long line, String reason) {
            throw new AssertionError(reason);
        }
    }
}
