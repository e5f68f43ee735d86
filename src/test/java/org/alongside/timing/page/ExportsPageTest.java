package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.referral.ReferralAnswers;
import org.alongside.timing.store.CacheOfNow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An auditor takes timings away. Those of our own log are of a day on which nothing else of these tests happens. */
@JourneyTest
class ExportsPageTest {

    private static final LocalDate MONDAY = LocalDate.of(2029, 11, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private static final String LOG = "case,activity,timestamp,resource\n1,Listen,2026-05-04T09:00:00Z,ann\n"
            + "2,Listen,2026-05-05T09:00:00Z,ann\n2,Plan,2026-05-06T09:00:00Z,ben\n";

    @Autowired
    private Journeys journeys;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private SignedIn auditor;
    private String source;

    @BeforeEach
    void anAuditorComesAndThereIsALogOfAnotherSystem() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        auditor = SignedIn.as("auditor", port);
        source = "Taken " + UUID.randomUUID();
        auditor.upload(
                "/imports",
                "/imports",
                Map.of("source", source, "format", "csv"),
                "log.csv",
                LOG.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTableOfEventsIsSavedWithItsDefinitionsAndWithoutAnIdOfAnybody() throws IOException {
        Map<String, String> files = SavedFile.in(SavedFile.of(auditor, Map.of("format", "csv", "log", source)));

        assertThat(files.keySet()).containsExactly("log.csv", "README.txt");
        assertThat(files.get("log.csv").lines()).hasSize(4);
        assertThat(files.get("log.csv")).contains("Listen", "Plan").doesNotContain("ann", "ben");
        assertThat(files.get("README.txt")).contains("Source: " + source, "Holds: everything", "WHO CAN BE RECOGNISED");
    }

    @Test
    void eachFileHasPseudonymsOfItsOwn() {
        String first = text(SavedFile.of(auditor, Map.of("format", "xes", "log", source)));
        String second = text(SavedFile.of(auditor, Map.of("format", "xes", "log", source)));

        assertThat(cases(first)).hasSize(2).doesNotContainAnyElementsOf(cases(second));
    }

    @Test
    void onlyJourneysThatBeganOnTheDaysAskedForAreInIt() {
        String file = text(SavedFile.of(
                auditor,
                Map.of(
                        "format",
                        "xes",
                        "log",
                        source,
                        "from-day",
                        "5",
                        "from-month",
                        "5",
                        "from-year",
                        "2026",
                        "until-day",
                        "5",
                        "until-month",
                        "5",
                        "until-year",
                        "2026")));

        assertThat(cases(file)).hasSize(1);
        assertThat(file).contains("\"Plan\"");
    }

    @Test
    void itIsToldWhoTookWhatAndWhenWithItsRowsAndTheHashOfTheFile() throws Exception {
        byte[] file = SavedFile.of(auditor, Map.of("format", "xes", "log", source));

        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(page().select("tbody tr").eachText())
                .contains("2 November 2026, 10:00 Agnes Rook Events, as XES, %s: everything sha256 %s 2 3"
                        .formatted(source, sum));
        assertThat(journeys.database()
                        .sql(
                                "select count(*) from access_log where what = 'export of timings' and worker_id = 'auditor'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void ourOwnEventsAreSavedOnceTheyAreSealedAndHoldNoNameAndNoReference() {
        Journey journey = aReferralOn(MONDAY);
        CacheOfNow.sealed(application);

        HttpResponse<byte[]> answer = auditor.download("/exports", "/exports", of(MONDAY, "xes"));

        String file = text(answer.body());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"=?UTF-8?Q?alongside.xes?=\"; filename*=UTF-8''alongside.xes");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(cases(file)).hasSize(1);
        assertThat(file)
                .contains("referral.talkAboutWhatThePersonWants")
                .doesNotContain(journey.reference(), journey.episode().toString());
    }

    @Test
    void timingsOfStepsAreSavedAsALineAStep() throws IOException {
        aReferralOn(TUESDAY);
        CacheOfNow.isThere(application);

        Map<String, String> files = SavedFile.in(SavedFile.of(auditor, of(TUESDAY, "steps")));

        List<String> lines = files.get("steps.csv").lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"case\",\"step_id\",\"worker\",\"pathway\"");
        assertThat(lines.get(1))
                .contains(
                        "\"referral\"", "\"talkAboutWhatThePersonWants\",\"careCoordinator\"", "\"2029-11-06T10:00:00");
        assertThat(files.get("README.txt")).contains("begun from 2029-11-06 until 2029-11-06", "STEPS");
    }

    @Test
    void theDefinitionsCanBeReadBeforeAnythingIsTaken() {
        assertThat(page().select("details").eachText())
                .anySatisfy(words ->
                        assertThat(words).startsWith("Events of our own log").contains("A case is an episode"))
                .anySatisfy(words ->
                        assertThat(words).startsWith("Timings of steps").contains("milliseconds"));
    }

    @Test
    void whatIsTypedWronglyIsToldBesideItsFieldAndNothingIsTaken() {
        int before = taken();

        HttpResponse<String> page = auditor.post(
                "/exports",
                "/exports",
                Map.of(
                        "format",
                        "pdf",
                        "from-day",
                        "31",
                        "from-month",
                        "2",
                        "from-year",
                        "2026",
                        "until-day",
                        "1",
                        "until-month",
                        "x",
                        "until-year",
                        "2026"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(page.body()).select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Choose what to take",
                        "Give a real date with day, month and year, such as 27 3 2026",
                        "Give a real date with day, month and year, such as 27 3 2026");
        assertThat(Jsoup.parse(page.body()).select("#from-month").val()).isEqualTo("2");
        assertThat(taken()).isEqualTo(before);
    }

    @Test
    void aLogThatIsNotThereAndAPeriodThatEndsBeforeItBeginsAreRefused() {
        HttpResponse<String> gone = auditor.post("/exports", "/exports", Map.of("format", "csv", "log", "Nowhere"));
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(Jsoup.parse(gone.body()).select("#log-error").text())
                .isEqualTo("Error: There is no imported log of the name Nowhere.");

        assertThat(auditor.post("/exports", "/exports", Map.of("format", "csv", "log", "\0"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> backwards = auditor.post(
                "/exports",
                "/exports",
                Map.of(
                        "format",
                        "csv",
                        "from-day",
                        "2",
                        "from-month",
                        "5",
                        "from-year",
                        "2026",
                        "until-day",
                        "1",
                        "until-month",
                        "5",
                        "until-year",
                        "2026"));
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.body()).contains("The last day must not be before the first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamManager", "careCoordinator", "administrator"})
    void onlyAuditorsTakeTimingsAwayOrReadWhoDid(String worker) {
        SignedIn other = SignedIn.as(worker, port);
        int before = taken();

        assertThat(other.get("/exports").statusCode()).isEqualTo(403);
        assertThat(other.post("/exports", "/help", Map.of("format", "xes")).statusCode())
                .isEqualTo(403);

        assertThat(taken()).isEqualTo(before);
    }

    private Journey aReferralOn(LocalDate day) {
        journeys.clock().turnTo(day.atTime(10, 0).toInstant(ZoneOffset.UTC));
        return journeys.start("referral", "careCoordinator", ReferralAnswers.aReferral());
    }

    private static Map<String, String> of(LocalDate day, String format) {
        Map<String, String> form = new HashMap<>(Map.of("format", format));
        for (String box : List.of("from", "until")) {
            form.put(box + "-day", "" + day.getDayOfMonth());
            form.put(box + "-month", "" + day.getMonthValue());
            form.put(box + "-year", "" + day.getYear());
        }
        return form;
    }

    private Document page() {
        return Jsoup.parse(auditor.get("/exports").body());
    }

    private int taken() {
        return journeys.database()
                .sql("select count(*) from timing_export")
                .query(Integer.class)
                .single();
    }

    private static List<String> cases(String xes) {
        return Jsoup.parse(xes, Parser.xmlParser())
                .select("trace > string[key=concept:name]")
                .eachAttr("value");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
