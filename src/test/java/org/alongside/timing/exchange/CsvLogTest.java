package org.alongside.timing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLogTest implements Found {

    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");

    private final List<LogEvent> events = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case:concept:name,concept:name,time:timestamp,org:resource",
                "Case ID;Activity;Complete Timestamp;Resource",
                "case_id\tactivity_name\ttimestamp\tuser",
                "\uFEFF\"Case\"|\"Event\"|\"Time\"|\"Worker\""
            })
    void columnsAreKnownByTheirUsualNamesWhateverSeparatesThem(String headings) throws Exception {
        char separator = headings.replaceAll("[\\w \"\uFEFF]|:(?=\\w)", "").charAt(0);

        read(headings + "\r\n1,Listen,2026-05-04T09:00:00Z,ann\r\n".replace(',', separator));

        assertThat(bad).isEmpty();
        assertThat(events).containsExactly(new LogEvent(0, 2, "1", "Listen", NINE, null, null, "ann", null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-04T09:00:00Z
            2026-05-04 09:00:00.000000+00:00
            2026-05-04T11:00:00+0200
            2026-05-04T11:00+02
            2026-05-04 10:00:00,0 +01:00
            2026-05-04 10:00
            2026-05-04T09:00:00.000000999Z
            """)
    void timesAreReadAsIso8601WritesThem(String time) throws Exception {
        read("case,activity,timestamp\n1,Listen,\"" + time + "\"\n");

        assertThat(events).extracting(LogEvent::at).containsExactly(NINE);
    }

    @Test
    void whatCannotBeAnEventIsLeftOutByLineAndReasonAndTheRestIsKept() throws Exception {
        read("""
                case,activity,timestamp,resource
                1,Listen,2026-05-04T09:00:00Z,ann
                ,Listen,2026-05-04T09:00:00Z,ann
                2, ,2026-05-04T09:00:00Z,ann
                3,Listen,,ann
                4,Listen,04/05/2026 09:00,ann
                5,Listen,2026-02-30T09:00:00Z,ann
                6,Listen,0001-01-01T00:00:00Z,ann
                7,Listen
                8,Listen,2026-05-04T09:00:00Z,ann,too much
                9,%s,2026-05-04T09:00:00Z,ann
                10,Listen\0,2026-05-04T09:00:00Z,ann

                11,"Listen
                again",2026-05-04T09:00:00Z,ann
                12,Listen,2026-05-04T09:00:00Z,ann
                """.formatted("x".repeat(256)));

        assertThat(events).extracting(LogEvent::caseId).containsExactly("1", "11", "12");
        assertThat(events).extracting(LogEvent::line).containsExactly(2L, 14L, 16L);
        assertThat(bad)
                .containsExactly(
                        "3 It says no case.",
                        "4 It says no activity.",
                        "5 It says no time.",
                        "6 “04/05/2026 09:00” is not a time as ISO 8601 writes it, such as 2026-03-31T14:05:00+01:00.",
                        "7 “2026-02-30T09:00:00Z” is not a time as ISO 8601 writes it, such as 2026-03-31T14:05:00+01:00.",
                        "8 The time 0001-01-01T00:00:00Z is not between 1900 and 2200.",
                        "9 It has 2 cells where the headings are 4.",
                        "10 It has 5 cells where the headings are 4.",
                        "11 Its activity has more than 255 characters: “" + "x".repeat(60) + "…”",
                        "12 Its activity holds a null character.");
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirRowAndNoOther() throws Exception {
        byte[] latin = "case,activity,timestamp\n1,Café,2026-05-04T09:00:00Z\n2,Listen,2026-05-04T09:00:00Z\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        read(latin);

        assertThat(bad).containsExactly("2 Its activity is not written in UTF-8.");
        assertThat(events).extracting(LogEvent::caseId).containsExactly("2");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsSaidWithTheLinesItSwallowed() throws Exception {
        read("case,activity,timestamp\n1,\"Listen,2026-05-04T09:00:00Z\n2,Listen,2026-05-04T09:00:00Z\n");

        assertThat(events).isEmpty();
        assertThat(bad)
                .singleElement()
                .asString()
                .startsWith("2 It has 2 cells where the headings are 3. It goes on to line ");
    }

    @Test
    void aRowLargerThanAnyRowIsRefusedWithTheLineBeforeIt() {
        assertThatThrownBy(
                        () -> read("case,activity,timestamp\n1,Listen,2026-05-04T09:00:00Z\n2,\"" + "x".repeat(70_000)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageStartingWith("After line 2 a row has more than 65536 characters");
    }

    @Test
    void columnsOfOtherNamesAreSaidByWhoeverBringsTheFile() throws Exception {
        CsvColumns said = new CsvColumns("Client", "What", "When", null);

        read(said, "Client;What;When\n1;Listen;2026-05-04T09:00:00Z\n".getBytes(StandardCharsets.UTF_8));

        assertThat(events).extracting(LogEvent::activity).containsExactly("Listen");
    }

    @Test
    void aFileWithoutTheColumnsItNeedsIsRefusedAndToldWhatToSay() {
        assertThatThrownBy(() -> read("Client,Activity,Time\n1,Listen,2026-05-04T09:00:00Z\n"))
                .hasMessage("No heading names the column of the case; say which one it is. "
                        + "The headings are: Client, Activity, Time.");
        assertThatThrownBy(() -> read(
                        new CsvColumns("Person", null, null, null),
                        "Client,Activity,Time\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("There is no column “Person”. The headings are: Client, Activity, Time.");
        assertThatThrownBy(() -> read("")).hasMessage("The file is empty.");
    }

    private void read(String file) throws Exception {
        read(file.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] file) throws Exception {
        read(CsvColumns.BY_THEIR_NAMES, file);
    }

    private void read(CsvColumns columns, byte[] file) throws Exception {
        new CsvLog(columns).read(new ByteArrayInputStream(file), new Moments(ImportOrder.LONDON), this);
    }

    @Override
    public void event(LogEvent event) {
        events.add(event);
    }

    @Override
    public void bad(long line, String reason) {
        bad.add(line + " " + reason);
    }
}
