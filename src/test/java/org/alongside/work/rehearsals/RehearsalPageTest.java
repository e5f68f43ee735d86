package org.alongside.work.rehearsals;

import static java.util.stream.Collectors.toMap;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.work.publish.DrawnFiles;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class RehearsalPageTest {

    private static final String TYPED = "Quiescent zeppelin marmalade";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private SignedIn manager;

    @BeforeEach
    void aManagerHasSignedIn() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        manager = SignedIn.as("teamManager", port);
    }

    @Test
    void aDraftIsWalkedThroughToItsEndAndNothingIsStoredLoggedOrMoved(CapturedOutput log) {
        journeys.start("referral", "careCoordinator", aReferral());
        Map<String, Object> before = rows();
        List<Map<String, Object>> timers = timers();
        Date clock = ClockUtil.getCurrentTime();

        HttpResponse<String> begun = uploaded("worryRehearsed");
        assertThat(text(begun)).contains("It waits for somebody to start it").contains("Nothing has happened yet.");
        assertThat(picture(begun, 1)).contains("<svg").contains(">Now</text>");

        HttpResponse<String> wrong = answer(begun, Map.of("concern", TYPED));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("govuk-error-summary").contains(TYPED).contains("<title>Error: ");

        HttpResponse<String> started =
                answer(wrong, Map.of("episode", "SC-1", "concern", TYPED, "emergencyServices", "no"));
        assertThat(text(started))
                .contains("It waits for “Decide on the concern” (Team manager).")
                .contains("Closing decided")
                .contains("3 November 2026, 10:00: Not decided in time")
                .doesNotContain(TYPED);

        HttpResponse<String> later = move(started, "later", "NEXT_WORKING_DAY");
        assertThat(text(later))
                .contains("Here it is 3 November 2026, 16:30.")
                .contains("Time came: Not decided in time, 3 November 2026, 10:00")
                .contains("System step: Mark it urgent for the managers");

        HttpResponse<String> ended = move(later, "happens", "closing");
        assertThat(text(ended)).contains("The pathway has ended: “Closed early”.");
        assertThat(move(ended, "later", "AN_HOUR").statusCode()).isEqualTo(200);

        assertThat(text(move(ended, "again", "yes"))).contains("It waits for somebody to start it");
        assertThat(text(move(ended, "end", "yes"))).contains("The rehearsal has ended. Nothing of it is kept.");
        assertThat(text(manager.get(path(begun)))).contains("This rehearsal is not here");
        assertThat(manager.get(path(begun)).statusCode()).isEqualTo(404);

        assertThat(rows()).isEqualTo(before);
        assertThat(timers()).isEqualTo(timers);
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(clock);
        assertThat(log.getAll()).doesNotContain(TYPED);
        assertThat(ProcessEngines.getProcessEngines().keySet()).noneMatch(name -> name.startsWith("rehearsal"));
    }

    @Test
    void aPathwayThatIsLiveIsRehearsedWithThoseItCalls() {
        HttpResponse<String> begun = manager.post("/rehearsals", "/rehearsals", Map.of("published", "conversations"));

        assertThat(text(begun)).contains("Three conversations").contains("Start");
        assertThat(text(begun)).contains("Rehearse another pathway of these files");
    }

    @Test
    void whatNobodyPublishedIsSaidByItsBox() {
        HttpResponse<String> page = manager.post("/rehearsals", "/rehearsals", Map.of("published", "nothingOfTheKind"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("There is no such version.");
    }

    @Test
    void filesWithSomethingToMendAreNotRehearsedAndEverythingIsListed() {
        HttpResponse<String> page = manager.uploadAll(
                "/rehearsals",
                "/rehearsals",
                Map.of(),
                "files",
                DrawnFiles.of("worryUnmended")
                        .change("${hours.after(24)}", "${nothing.works()}")
                        .all());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("To be mended first").contains("nothing.works");
    }

    @Test
    void aDraftThatIsLookedAtBeforePublishingIsRehearsedFromThere() {
        HttpResponse<String> review = manager.uploadAll(
                "/publish",
                "/publish",
                Map.of(),
                "files",
                DrawnFiles.of("worryFromDraft").all());
        String draft = Jsoup.parse(review.body()).select("button[name=draft]").val();
        HttpResponse<String> begun = manager.post("/rehearsals", path(review), Map.of("draft", draft));
        assertThat(text(begun)).contains("Say that something worries you").contains("It waits for somebody");
        manager.post(path(review), path(review), Map.of("action", "discard"));
    }

    @Test
    void aRehearsalIsItsManagersAlone() {
        HttpResponse<String> begun = uploaded("worryMine");
        SignedIn other = SignedIn.as("teamManager2", port);
        assertThat(other.get(path(begun)).statusCode()).isEqualTo(404);
        assertThat(other.get(path(begun) + "/pictures/1").statusCode()).isEqualTo(404);
        assertThat(other.post(path(begun), "/rehearsals", Map.of("end", "yes")).statusCode())
                .isEqualTo(404);
        assertThat(manager.get(path(begun)).statusCode()).isEqualTo(200);

        SignedIn worker = SignedIn.as("careCoordinator", port);
        assertThat(worker.get("/rehearsals").statusCode()).isEqualTo(403);
        assertThat(worker.get(path(begun)).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> uploaded(String pathway) {
        return manager.uploadAll(
                "/rehearsals",
                "/rehearsals",
                Map.of(),
                "files",
                DrawnFiles.of(pathway).all());
    }

    private HttpResponse<String> answer(HttpResponse<String> page, Map<String, String> answers) {
        String to = Jsoup.parse(page.body()).select("form#answers").attr("action");
        return manager.post(to, to.replaceFirst("/steps/.*", ""), answers);
    }

    private HttpResponse<String> move(HttpResponse<String> page, String name, String value) {
        String address = path(page).replaceFirst("/steps/.*", "");
        return manager.post(address, address, Map.of(name, value));
    }

    private String picture(HttpResponse<String> page, int number) {
        return manager.get(path(page) + "/pictures/" + number).body();
    }

    private static String path(HttpResponse<String> page) {
        return page.uri().getPath();
    }

    private static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

    private List<Map<String, Object>> timers() {
        return journeys.database()
                .sql("select id_, duedate_, retries_, rev_ from act_ru_job order by id_")
                .query()
                .listOfRows();
    }

    /** How many rows each table has, except that of who is signed in. */
    private Map<String, Object> rows() {
        return journeys
                .database()
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.toLowerCase(java.util.Locale.ROOT).startsWith("spring_session"))
                .collect(toMap(
                        table -> table,
                        table -> journeys.database()
                                .sql("select count(*) from \"%s\"".formatted(table))
                                .query()
                                .singleValue()));
    }
}
