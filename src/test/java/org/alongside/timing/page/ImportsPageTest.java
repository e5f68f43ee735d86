package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor brings in logs of other systems, each under a name no other test uses. */
@JourneyTest
class ImportsPageTest {

    /** Two cases of 60 and 90 seconds, three activities, two variants. */
    private static final String TWO_CASES = """
            case,activity,timestamp
            1,Listen,2026-05-04T09:00:00Z
            1,Plan,2026-05-04T09:01:00Z
            2,Listen,2026-05-04T10:00:00Z
            2,Visit,2026-05-04T10:01:30Z
            """;

    private static final List<String> THEIR_FACTS = List.of(
            "Events 4",
            "Cases 2",
            "Activities 3",
            "Variants 2",
            "Shortest case 60.000 seconds",
            "Half within 75.000 seconds",
            "85% within 85.500 seconds",
            "90% within 87.000 seconds",
            "95% within 88.500 seconds",
            "Longest case 90.000 seconds");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private SignedIn auditor;
    private String source;

    @BeforeEach
    void anAuditorComes() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        auditor = SignedIn.as("auditor", port);
        source = "Old " + UUID.randomUUID();
    }

    @Test
    void aTableIsKeptAndItsFactsAreToldWithWhoBroughtItAndFromWhichFile() {
        Document page = kept(bring("csv", Map.of(), "C:\\old\\log <1>.csv", TWO_CASES));

        assertThat(facts(page)).isEqualTo(THEIR_FACTS);
        assertThat(page.text())
                .contains("The log from “%s” is here.".formatted(source))
                .contains("Brought in on 2 November 2026, 10:00 by Agnes Rook from the file “log <1>.csv”, sha256 ")
                .contains("Rows left out (0) Every row was kept.");
        assertThat(rowsOf(auditor.get("/imports"))).contains(source + " 2 November 2026, 10:00 Agnes Rook 4 0");
    }

    @Test
    void badRowsAreToldByLineAndReasonForAsLongAsTheLogIsThereAndTheOthersAreKept() {
        bring("csv", Map.of(), "log.csv", TWO_CASES + "3,Listen,yesterday\n4,Listen\n,Plan,2026-05-04T09:00:00Z\n");

        Document page = log();
        assertThat(facts(page)).isEqualTo(THEIR_FACTS);
        assertThat(page.select("h2").eachText()).contains("Rows left out (3)");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "6 “yesterday” is not a time as ISO 8601 writes it, such as 2026-03-31T14:05:00+01:00.",
                        "7 It has 2 cells where the headings are 3.",
                        "8 It says no case.");
    }

    @Test
    void ofAFileThatIsWrongFromEndToEndOnlyTheFirstRowsAreTold() {
        String wrong =
                IntStream.range(0, 600).mapToObj(n -> n + ",Listen,soon\n").collect(Collectors.joining());

        Document page = kept(bring("csv", Map.of(), "log.csv", TWO_CASES + wrong));

        assertThat(page.text()).contains("Rows left out (600) The first 500 of them:");
        assertThat(page.select("tbody tr")).hasSize(500);
    }

    @Test
    void anXesLogIsKeptPlainOrPacked() throws IOException {
        byte[] xes = resource("/timing/starts-and-ends.xes");

        kept(bring("xes", Map.of(), "log.xes", xes));
        List<String> plain = facts(log());
        kept(bring("xes", Map.of("replace", "yes"), "log.xes.gz", packed(xes)));

        assertThat(plain).startsWith("Events 6", "Cases 2", "Activities 2");
        assertThat(facts(log())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xes", "csv"})
    void whatIsTakenAwayAndBroughtInAgainHasTheSameFacts(String format) throws IOException {
        kept(bring("csv", Map.of(), "log.csv", resource("/timing/two-zones-and-ties.csv")));
        List<String> before = facts(log());

        byte[] file = SavedFile.of(auditor, Map.of("format", format, "log", source));
        source = source + " again";
        kept(bring(
                format,
                Map.of(),
                "again",
                format.equals("csv") ? bytes(SavedFile.in(file).get("log.csv")) : file));

        assertThat(facts(log())).isEqualTo(before);
    }

    @Test
    void aNameThatIsTakenIsRefusedUnlessTheFileTakesThePlaceOfWhatIsThere() {
        kept(bring("csv", Map.of(), "log.csv", TWO_CASES));

        HttpResponse<String> again = bring("csv", Map.of(), "log.csv", TWO_CASES);
        assertThat(refused(again, "source")).startsWith("There is a log from “%s” already.".formatted(source));
        assertThat(Jsoup.parse(again.body()).select("#source").val()).isEqualTo(source);

        kept(bring(
                "csv",
                Map.of("replace", "yes"),
                "log.csv",
                "case,activity,timestamp\n1,Listen,2026-05-04T09:00:00Z\n"));
        assertThat(facts(log())).startsWith("Events 1", "Cases 1");
    }

    @Test
    void columnsSeparatorAndZoneCanBeNamedWhereTheFileDoesNotSayThem() {
        String table = "Fall;Was;Wann\n1;Listen;2026-05-04 09:00:00\n1;Plan;2026-05-04 09:00:30\n";

        assertThat(refused(bring("csv", Map.of(), "log.csv", table), "file"))
                .isEqualTo("Nothing was kept. No heading names the column of the case; say which one it is."
                        + " The headings are: Fall;Was;Wann.");
        kept(bring(
                "csv",
                Map.of("case", "Fall", "activity", "Was", "time", "Wann", "separator", ";", "zone", "Europe/Vienna"),
                "log.csv",
                table));
        assertThat(facts(log())).contains("Longest case 30.000 seconds");
    }

    @Test
    void whatIsNoXmlReachesOutOrHasNothingToKeepIsRefusedBesideTheFileAndNothingIsKept() {
        assertThat(refused(bring("xes", Map.of(), "log.xes", "<log><trace>"), "file"))
                .startsWith("Nothing was kept. It is not well-formed XML at line 1.");
        assertThat(refused(bring("xes", Map.of(), "log.xes", "PK"), "file")).contains("not well-formed XML");
        assertThat(refused(
                        bring(
                                "xes",
                                Map.of(),
                                "log.xes",
                                "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><log>&x;</log>"),
                        "file"))
                .contains("It declares entities (DOCTYPE), which a log must not.");
        assertThat(refused(bring("xes", Map.of(), "log.xes.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0}), "file"))
                .contains("broken off or cannot be unpacked");
        assertThat(refused(bring("csv", Map.of(), "log.csv", "case,activity,timestamp\n1,Listen,soon\n"), "file"))
                .contains("There is not one event in it that can be kept.");
        assertThat(auditor.get(address()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTypedWronglyIsToldBesideItsField() {
        HttpResponse<String> page = auditor.upload(
                "/imports",
                "/imports",
                Map.of("source", "../etc", "separator", "--", "zone", "Old/Town", "replace", "yes"),
                "log.csv",
                new byte[0]);

        assertThat(refused(page, "source")).startsWith("Name the system by up to 60 letters");
        assertThat(refused(page, "format")).isEqualTo("Choose what kind of file it is");
        assertThat(refused(page, "file")).isEqualTo("Choose a file that is not empty");
        assertThat(refused(page, "separator")).isEqualTo("A separator is one character");
        assertThat(refused(page, "zone")).startsWith("Give a time zone");
        assertThat(Jsoup.parse(page.body()).select("#replace[checked]")).hasSize(1);
    }

    @Test
    void whatIsTooLargeIsToldOnAPageOfOurs() {
        HttpResponse<String> page = bring("csv", Map.of(), "log.csv", new byte[11 * 1024 * 1024]);

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(auditor.get("/imports").body())
                        .select("#file-hint")
                        .text())
                .isEqualTo(
                        "Up to 10 megabytes. A larger one is brought in on the server, with the command “timings import”.");
    }

    @Test
    void aLogThatCannotBeThereIsNotThere() {
        assertThat(auditor.get("/imports/log?source=%07").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamManager", "careCoordinator", "administrator"})
    void onlyAuditorsBringLogsInOrReadOfThem(String worker) {
        SignedIn other = SignedIn.as(worker, port);
        int before = refusedTo(worker);

        assertThat(other.get("/imports").statusCode()).isEqualTo(403);
        assertThat(other.get(address()).statusCode()).isEqualTo(403);
        assertThat(other.upload("/imports", "/help", form("csv", Map.of()), "log.csv", bytes(TWO_CASES))
                        .statusCode())
                .isEqualTo(403);

        assertThat(refusedTo(worker)).isEqualTo(before + 3);
        assertThat(auditor.get(address()).statusCode()).isEqualTo(404);
    }

    private Map<String, String> form(String format, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("source", source);
        form.put("format", format);
        return form;
    }

    private HttpResponse<String> bring(String format, Map<String, String> more, String name, String file) {
        return bring(format, more, name, bytes(file));
    }

    private HttpResponse<String> bring(String format, Map<String, String> more, String name, byte[] file) {
        return auditor.upload("/imports", "/imports", form(format, more), name, file);
    }

    private Document log() {
        return kept(auditor.get(address()));
    }

    private String address() {
        return "/imports/log?source=" + source.replace(" ", "+");
    }

    private static Document kept(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(Jsoup.parse(page.body()).text()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private static String refused(HttpResponse<String> page, String field) {
        assertThat(page.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(page.body());
        String sentence = shown.select("#" + field + "-error").text().replaceFirst("^Error: ", "");
        assertThat(shown.select(".govuk-error-summary a[href=#" + field + "]").text())
                .isEqualTo(sentence);
        return sentence;
    }

    private static List<String> facts(Document page) {
        return page.select(".govuk-summary-list__row").eachText();
    }

    private static List<String> rowsOf(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("tbody tr").eachText();
    }

    private int refusedTo(String worker) {
        return journeys.database()
                .sql(
                        "select count(*) from access_log where worker_id = ? and what = 'imports of timings' and not allowed")
                .param(worker)
                .query(Integer.class)
                .single();
    }

    private static byte[] packed(byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        }
        return packed.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ImportsPageTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
