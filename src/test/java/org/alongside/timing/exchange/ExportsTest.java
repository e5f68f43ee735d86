package org.alongside.timing.exchange;

import static org.alongside.timing.exchange.Desk.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@Tag("both-databases")
class ExportsTest {

    private static final String ODD = """
            case,activity,timestamp,transition,instance,resource,role,group
            1,"=cmd & <""Listen"">",2026-05-04T09:00:00.123456Z,start,i1,ann,worker,north
            1,"Two
            lines",2026-05-04T09:00:00.5Z,,,ann,,
            2,Plan,2026-05-04T22:59:59Z,complete,,ben,,
            3,Plan,2026-05-05T23:30:00Z,complete,,ben,,
            """;

    private final Desk desk = new Desk();

    @Test
    void whatIsTakenAsXesAndImportedAgainHasTheSameFacts() throws Exception {
        desk.takeFile(order("xes", Format.XES), "starts-and-ends.xes");
        desk.take(order("odd", Format.CSV), ODD);
        for (String source : List.of("xes", "odd")) {
            desk.take(order(source + " again", Format.XES), taken(source, ExportFormat.XES));

            assertSameFacts(source);
        }
        assertThat(activities("odd again")).isEqualTo(activities("odd"));
    }

    @Test
    void whatIsTakenAsCsvAndImportedAgainHasTheSameFacts() throws Exception {
        desk.take(order("odd", Format.CSV), ODD);

        String log = files(taken("odd", ExportFormat.CSV)).get("log.csv");
        desk.take(order("odd again", Format.CSV), log);

        assertSameFacts("odd");
        assertThat(log).contains("\"'=cmd & <\"\"Listen\"\">\"").doesNotContain("\"=cmd");
    }

    @Test
    void aTableGoesWithItsDefinitionsItsCountAndItsHash() throws Exception {
        desk.take(order("odd", Format.CSV), ODD);

        Map<String, String> files = files(taken("odd", ExportFormat.CSV));

        String sum = HexFormat.of()
                .formatHex(Sha256.fresh().digest(files.get("log.csv").getBytes(StandardCharsets.UTF_8)));
        assertThat(files.keySet()).containsExactly("README.txt", "log.csv");
        assertThat(files.get("README.txt"))
                .startsWith("log.csv: 4 lines, sha256 " + sum)
                .contains("Source: odd", "Holds: everything", "EVENTS", "WHO CAN BE RECOGNISED")
                .contains("counts from 1 to 4 are not told");
    }

    @Test
    void anXesLogHasTheOrderOfElementsOfTheStandardAndItsDefinitions() throws Exception {
        desk.take(order("odd", Format.CSV), ODD);

        Document log = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(taken("odd", ExportFormat.XES)));

        assertThat(String.join(" ", Children.names(log.getDocumentElement())))
                .matches("(extension ){4}(global ){2}classifier( string){3}( trace){3}");
        assertThat(log.getDocumentElement().getAttribute("xes.version")).isEqualTo("1849.2016");
        assertThat(Children.value(log.getDocumentElement(), "definitions")).contains("EVENTS", "Source: odd");
        assertThat(Children.keys(log.getElementsByTagName("event").item(0)))
                .containsExactly(
                        "concept:name",
                        "time:timestamp",
                        "lifecycle:transition",
                        "concept:instance",
                        "org:resource",
                        "org:role",
                        "org:group");
    }

    @Test
    void twoExportsCannotBeJoinedByTheirPseudonymsAndNoIdIsLeftInEither() throws Exception {
        desk.take(order("odd", Format.CSV), ODD);

        desk.take(order("first", Format.XES), taken("odd", ExportFormat.XES));
        desk.take(order("second", Format.XES), taken("odd", ExportFormat.XES));

        for (String column : List.of("case_id", "resource", "instance")) {
            List<String> first = column(column, "first");
            assertThat(first).doesNotContainAnyElementsOf(column(column, "second"));
            assertThat(first).doesNotContainAnyElementsOf(column(column, "odd"));
            assertThat(first).allMatch(id -> id.matches("[0-9a-f]{32}"));
        }
        assertThat(column("resource", "first")).hasSize(2);
    }

    @Test
    void theKeyOfThePseudonymsIsGivenOnlyToWhoAsksForIt() throws Exception {
        desk.take(order("odd", Format.CSV), ODD);

        assertThat(desk.exports()
                        .take(wish("odd", ExportFormat.XES), OutputStream.nullOutputStream())
                        .key())
                .isNull();
        Exported kept = desk.exports()
                .take(
                        new ExportOrder("odd", ExportFormat.XES, null, null, null, true),
                        OutputStream.nullOutputStream());
        assertThat(kept.key()).matches("[0-9a-f]{64}").doesNotMatch("0{64}");
        assertThat(desk.count("timing_export where key_kept")).isEqualTo(1);
    }

    @Test
    void onlyCasesThatBeganOnTheDaysAskedForAreTakenAndDaysAreLondons() throws Exception {
        desk.take(order("odd", Format.CSV), ODD);
        LocalDate fourth = LocalDate.of(2026, 5, 4);

        Exported one = desk.exports()
                .take(
                        new ExportOrder("odd", ExportFormat.XES, null, fourth, fourth, false),
                        OutputStream.nullOutputStream());
        assertThat(one.cases()).isEqualTo(2);
        assertThat(one.lines()).isEqualTo(3);

        // Half past eleven in the evening by UTC is past midnight in London.
        Exported sixth = desk.exports()
                .take(
                        new ExportOrder("odd", ExportFormat.XES, null, fourth.plusDays(2), null, false),
                        OutputStream.nullOutputStream());
        assertThat(sixth.cases()).isEqualTo(1);
    }

    @Test
    void whoTookWhatIsNotedWithItsHashAndSoIsWhatWasBrokenOff() throws Exception {
        desk.take(order("odd", Format.CSV), ODD);
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        Exported taken = desk.exports().take(wish("odd", ExportFormat.CSV), file);
        assertThat(taken.sha256())
                .isEqualTo(HexFormat.of().formatHex(Sha256.fresh().digest(file.toByteArray())));
        assertThat(desk.count("timing_export where source = 'odd' and format = 'csv' and filter = 'everything'"
                        + " and not key_kept and cases = 3 and line_count = 4 and sha256 = '" + taken.sha256() + "'"))
                .isEqualTo(1);

        assertThatThrownBy(() -> desk.exports().take(wish("odd", ExportFormat.CSV), new Full()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(desk.count("timing_export where ended_at is null and sha256 is null"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsRefusedAndNothingIsWritten() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        assertThatThrownBy(() -> desk.exports().take(wish("nobody", ExportFormat.XES), file))
                .hasMessage("There is no imported log of the name nobody.");
        assertThat(file.size()).isZero();
        assertThat(desk.count("timing_export")).isZero();
    }

    @Test
    void ourOwnLogIsTakenOnceItIsSealed() throws Exception {
        String episode = "00000000-0000-0000-0000-000000000001";
        String worker = "00000000-0000-0000-0000-00000000000a";
        logged("created", "09:00", episode, null, 1);
        logged("assigned", "09:30", episode, worker, 2);
        logged("retargeted", "09:40", episode, null, 3);
        logged("touched", "10:00", episode, worker, 4);
        logged("completed", "11:00", episode, worker, 5);
        logged("completed", "12:00", episode, worker, null);

        byte[] file = taken("", ExportFormat.XES);
        desk.take(order("ours", Format.XES), file);

        assertThat(new String(file, StandardCharsets.UTF_8))
                .doesNotContain(episode)
                .doesNotContain(worker);
        assertThat(desk.client
                        .sql("select transition from imported_event order by ordinal")
                        .query(String.class)
                        .list())
                .containsExactly("schedule", "assign", "start", "complete");
        assertThat(activities("ours")).containsExactly("referral.listen");
        assertThat(column("role", "ours")).containsExactly("socialWorker");
    }

    private void logged(String event, String at, String episode, String who, Integer seal) {
        desk.client
                .sql("""
                        insert into step_log (happened_at, event, kind, step_id, run_id, episode_id, pathway,
                            pathway_version, step, role_id, team_id, worker, actor, seal)
                        values (cast(? as timestamp with time zone), ?, 'step', 's1', 'r1', cast(? as uuid), 'referral', 1,
                            'listen', 'socialWorker', null, cast(? as uuid), cast(? as uuid), ?)""")
                .params(java.util.Arrays.asList("2026-05-04 " + at + ":00+00", event, episode, who, who, seal))
                .update();
    }

    private void assertSameFacts(String source) {
        assertThat(desk.facts(source + " again")).usingRecursiveComparison().isEqualTo(desk.facts(source));
    }

    private List<String> activities(String source) {
        return column("activity", source);
    }

    private List<String> column(String column, String source) {
        return desk.client
                .sql("""
                        select distinct %s from imported_event e join imported_log l on l.id = e.log_id
                        where in_force = ? and %s is not null order by 1""".formatted(column, column))
                .param(source)
                .query(String.class)
                .list();
    }

    private byte[] taken(String source, ExportFormat format) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        desk.exports().take(wish(source, format), file);
        return file.toByteArray();
    }

    private static ExportOrder wish(String source, ExportFormat format) {
        return new ExportOrder(source, format, null, null, null, false);
    }

    static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    /** A disk with no room left. */
    private static final class Full extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("the disk is full");
        }
    }
}
