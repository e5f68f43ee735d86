package org.alongside.work.step;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.Merges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class StartForChosenTest {

    private static final String REFERRAL = "/start/referral";
    private static final String LOOK = "start for the person";

    @Autowired
    private Journeys journeys;

    @Autowired
    private Merges merges;

    @Autowired
    private Workbench workbench;

    @LocalServerPort
    private int port;

    private final Map<String, Object> told = with(aReferral(), "personName", "Xanthe Yychosen " + UUID.randomUUID());
    private Journey known;
    private String form;
    private SignedIn worker;

    @BeforeEach
    void somebodyIsKnown() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        known = journeys.start("referral", "careCoordinator", told);
        form = "/people/" + known.person() + REFERRAL;
        worker = SignedIn.as("careCoordinator", port);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        journeys.database()
                .sql("delete from draft where place = ?")
                .param("start:referral:" + known.person())
                .update();
    }

    @Test
    void theSamePersonChosenOnTheWarningIsWhomTheNewEpisodeBelongsTo() {
        Map<String, Object> again = with(
                told,
                "personName",
                told.get("personName").toString().toUpperCase(Locale.UK),
                "communicationNeeds",
                "A new hearing aid on the right",
                "advocate",
                "Perpetua Quill");
        send(REFERRAL, REFERRAL, typed(again, "continue"));
        assertThat(worker.get(REFERRAL + "/check").body())
                .contains("action=\"" + form + "\"", "This is the same person");

        HttpResponse<String> page = send(form, REFERRAL + "/check", Map.of("action", "choose"));

        assertThat(page.uri().getPath()).isEqualTo(form);
        assertThat(page.body())
                .contains(told.get("personName").toString(), "hears best on the left", "Perpetua Quill")
                .contains("You typed something else:", "A new hearing aid on the right")
                .doesNotContain("id=\"personName\"", "id=\"communicationNeeds\"", "id=\"dateOfBirth-day\"");
        assertThat(drafts(known.person())).isOne();
        assertThat(worker.get(REFERRAL).body()).doesNotContain("Perpetua Quill");

        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "continue"));
        Journey started = started(send(form + "/check", form + "/check", Map.of()));

        assertThat(started.person()).isEqualTo(known.person());
        assertThat(recordsOfTheName()).isOne();
        assertThat(person("name")).isEqualTo(told.get("personName"));
        assertThat(person("communication_needs")).isEqualTo(told.get("communicationNeeds"));
        assertThat(person("advocate")).as("what the record did not say").isEqualTo("Perpetua Quill");
        assertThat(worker.get("/people/" + known.person() + "/timeline?kind=record")
                        .body())
                .contains("Typed at the start, not in the record: Full name", "A new hearing aid on the right");
        assertThat(drafts(known.person())).isZero();
    }

    @Test
    void itStandsWhereAStartForANewPersonWouldStandWithTheSameVariables() {
        Journey started = start(Map.of("receivingTeam", "thepod"));

        assertThat(variables(started)).isEqualTo(variables(known));
        assertThat(started.openStepIds()).isEqualTo(known.openStepIds());
        assertThat(answers(started)).isEqualTo(answers(known));
    }

    @Test
    void fromThePersonsPageOneChoosesThePathwayAndIsNotAskedWhatTheRecordSays() {
        assertThat(worker.get("/people/" + known.person()).body()).contains(known.person() + "/start\"");
        assertThat(worker.get("/people/" + known.person() + "/start").body())
                .contains("Start something for", "href=\"" + form + "\"")
                .doesNotContain("/start/closing");
        assertThat(worker.get(form).body())
                .contains("alongside-identity", "In the record already", "id=\"receivingTeam\"")
                .contains("This is open for", "/episodes/" + known.reference() + "\"")
                .doesNotContain("id=\"personName\"");
    }

    @Test
    void whatAForgedFormSaysOfThePersonIsNotTaken() {
        Map<String, Object> forged =
                Map.of("personName", "Forged Name", "communicationNeeds", "None", "dateOfBirth", "1950-01-01");
        Journey started = start(with(forged, "receivingTeam", "thepod"));

        assertThat(started.person()).isEqualTo(known.person());
        assertThat(person("name")).isEqualTo(told.get("personName"));
        assertThat(person("communication_needs")).isEqualTo(told.get("communicationNeeds"));
        assertThat(answers(started)).isEqualTo(answers(known)).doesNotContain("Forged");
    }

    @Test
    void whatIsMissingIsSaidWithThePersonStillChosen() {
        HttpResponse<String> page = send(form, form, typed(Map.of("advocate", "Perpetua Quill"), "continue"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ", "href=\"#receivingTeam", "action=\"" + form + "\"", "Perpetua Quill")
                .contains("alongside-identity", "In the record already")
                .doesNotContain("id=\"personName\"");
    }

    @Test
    void aNumberThatIsAnothersIsSaidOnTheFormAndNothingIsLost() {
        journeys.start("referral", "careCoordinator", with(told, "nhsNumber", "999 123 4586"));
        send(form, form, typed(Map.of("nhsNumber", "9991234586", "receivingTeam", "thepod"), "continue"));
        HttpResponse<String> page = send(form + "/check", form + "/check", Map.of());

        assertThat(page.statusCode()).isBetween(409, 422);
        assertThat(page.body()).contains("another record has both", "9991234586");
        assertThat(worker.get(form).body()).contains("9991234586");
        journeys.database()
                .sql("update person set nhs_number = null where nhs_number = '9991234586'")
                .update();
    }

    @Test
    void aGuessedPersonIsRefusedAndTheAttemptIsLogged() {
        worker = SignedIn.as("socialWorker2", port);
        String token = worker.token("/start");
        for (String action : List.of("choose", "continue", "save", "evidence")) {
            HttpResponse<String> page = worker.postWithToken(form, token, typed(aReferral(), action));
            assertThat(page.statusCode()).as(action).isEqualTo(403);
            assertThat(page.body()).doesNotContain(told.get("personName").toString());
        }
        assertThat(worker.postWithToken(form + "/check", token, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(worker.get(form).statusCode()).isEqualTo(403);
        assertThat(looks("socialWorker2", false)).isEqualTo(6);
        assertThat(drafts(known.person())).isZero();
        assertThat(worker.get("/people/" + UUID.randomUUID() + REFERRAL).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theEngineRoomRefusesWhomThePageWouldNotLetIn() {
        Map<String, Object> answers = Map.of("receivingTeam", "thepod");

        assertThatThrownBy(() -> workbench.start("referral", "careCoordinator2", known.person(), answers))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You may not read about this person");
        assertThat(episodes()).isOne();
    }

    @Test
    void whatIsWrongInTheRecordIsCorrectedWhereTheStartRepeatsIt() {
        Journey started = start(Map.of("receivingTeam", "thepod"));
        String correct = "/answers/%s/correct"
                .formatted(one("select max(id) from answers where episode_id = ?", started.episode()));
        Map<String, Object> right = with(told, "communicationNeeds", "Hears best on the right");

        Map<String, String> boxes = typed(right, "correct");
        boxes.put("put-right-because", "Misheard it the first time");
        boxes.put("put-right-seen", "0");

        send(correct, correct, boxes);

        assertThat(person("communication_needs")).isEqualTo("Hears best on the right");
    }

    @Test
    void whoGaveAReasonToReadMayChooseTheRecordTheyRead() {
        worker = SignedIn.as("careCoordinator2", port);
        send(REFERRAL, REFERRAL, typed(told, "continue"));
        String look = "/people/" + known.person() + "/look";
        assertThat(worker.get(REFERRAL + "/check").body()).contains(look).doesNotContain("value=\"choose\"");
        worker.post(look, look, Map.of("because", "She came to our desk this morning"));
        assertThat(worker.get(REFERRAL + "/check").body()).contains("value=\"choose\"", known.reference());

        assertThat(send(form, REFERRAL + "/check", Map.of("action", "choose")).body())
                .contains("You do not work with this person");
        send(form, form, typed(Map.of("receivingTeam", "thepod"), "continue"));
        assertThat(started(send(form + "/check", form + "/check", Map.of())).person())
                .isEqualTo(known.person());
    }

    @Test
    void aPersonRestrictedMeanwhileIsNotStartedForAndTheWordsStayWithTheirWriter() {
        worker = SignedIn.as("careCoordinator2", port);
        String look = "/people/" + known.person() + "/look";
        worker.post(look, look, Map.of("because", "She came to our desk this morning"));
        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "continue"));
        String token = worker.token(form + "/check");
        assertThat(worker.get("/work/drafts").body()).contains("for " + told.get("personName"), form);
        restrict();

        assertThat(worker.postWithToken(form + "/check", token, Map.of()).statusCode())
                .isEqualTo(403);

        assertThat(episodes()).isOne();
        assertThat(worker.get("/work/drafts").body())
                .contains("Perpetua Quill", "You may not read about the person now.")
                .doesNotContain("for " + told.get("personName"), form);
        assertThat(SignedIn.as("careCoordinator", port).get(form).statusCode())
                .as("whom the record names")
                .isEqualTo(200);
    }

    @Test
    void aRecordMergedIntoAnotherGoesToTheKeptOneWithWhatWasTyped() {
        Journey kept = journeys.start("referral", "careCoordinator", told);
        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "save"));
        String check = worker.token(form);
        UUID before = known.person();
        merges.merge(kept.person(), known.person(), "teamManager", "One person, told twice.");
        String ofTheKept = "/people/" + kept.person() + REFERRAL;
        String merged = form;

        HttpResponse<String> page = worker.get(merged);
        assertThat(page.uri().getPath()).isEqualTo(ofTheKept);
        assertThat(page.body()).contains("Perpetua Quill");
        assertThat(drafts(kept.person())).isOne();
        assertThat(drafts(before)).isZero();

        worker.postWithToken(
                merged, check, typed(Map.of("advocate", "Perpetua Quill", "receivingTeam", "thepod"), "continue"));
        assertThat(started(worker.postWithToken(merged + "/check", check, Map.of()))
                        .person())
                .isEqualTo(kept.person());
    }

    @Test
    void theSameButtonTwiceAtOnceStartsOnce() {
        send(form, form, typed(Map.of("receivingTeam", "thepod"), "continue"));
        String token = worker.token(form + "/check");

        Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        worker.postWithToken(form + "/check", token, Map.of()).statusCode()))
                .limit(2)
                .toList()
                .forEach(sent -> assertThat(sent.join()).isLessThan(400));
        worker.postWithToken(form + "/check", token, Map.of());

        assertThat(episodes()).isEqualTo(2);
    }

    @Test
    void whatIsTypedIsKeptForThisWorkerThisPathwayAndThisPersonAlone() {
        Journey other = journeys.start("referral", "careCoordinator", aReferral());
        send(form, form, typed(Map.of("advocate", "Perpetua Quill"), "save"));

        assertThat(worker.get("/work/drafts").body()).contains(form, "for " + told.get("personName"));
        assertThat(worker.get(form).body()).contains("Perpetua Quill");
        assertThat(worker.get("/people/" + other.person() + REFERRAL).body()).doesNotContain("Perpetua Quill");
        assertThat(worker.get(REFERRAL).body()).doesNotContain("Perpetua Quill");
        assertThat(worker.get("/people/%s/start/closing".formatted(known.person()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void choosingSomebodyForWhomOneHadBegunAlreadyLosesNeitherText() {
        send(form, form, typed(Map.of("advocate", "Perpetua Quill", "capacityNote", "Two choices"), "save"));
        send(REFERRAL, REFERRAL, typed(with(told, "capacityNote", "In the morning"), "save"));

        HttpResponse<String> page = send(form, form, Map.of("action", "choose"));

        assertThat(page.body()).contains("Perpetua Quill", "In the morning\nTwo choices");
        assertThat(drafts(known.person())).isOne();
        assertThat(worker.get(REFERRAL).body()).doesNotContain("In the morning");
    }

    @Test
    void filesThatWaitedGoWithTheChosenPersonAndIntoTheEpisode() {
        send(REFERRAL, REFERRAL, typed(told, "continue"));
        String files = REFERRAL + "/evidence";
        byte[] letter = "Dear colleague, she asks for you.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        worker.upload(files, files, Map.of("kind", "coveringLetter"), "letter.txt", letter);
        assertThat(send(form, REFERRAL + "/check", Map.of("action", "choose")).body())
                .contains("letter.txt");
        assertThat(worker.get(files).body()).doesNotContain("letter.txt");
        worker.upload(form + "/evidence", form + "/evidence", Map.of("kind", "coveringLetter"), "more.txt", letter);
        assertThat(worker.get(form + "/evidence").body()).contains("letter.txt", "more.txt", "alongside-identity");

        send(form, form, typed(Map.of("receivingTeam", "thepod"), "continue"));
        Journey started = started(send(form + "/check", form + "/check", Map.of()));

        assertThat(worker.get("/episodes/%s/evidence".formatted(started.reference()))
                        .body())
                .contains("letter.txt", "more.txt");
    }

    private Journey start(Map<String, Object> answers) {
        send(form, form, typed(answers, "continue"));
        return started(send(form + "/check", form + "/check", Map.of()));
    }

    private HttpResponse<String> send(String path, String from, Map<String, String> boxes) {
        return worker.post(path, from, boxes);
    }

    private static Map<String, String> typed(Map<String, Object> answers, String action) {
        Map<String, String> boxes = new LinkedHashMap<>(StepPageTest.typed(answers));
        boxes.put("action", action);
        return boxes;
    }

    private Journey started(HttpResponse<String> page) {
        assertThat(page.uri().getPath()).as(page.body()).startsWith("/started/SC-");
        return journeys.journeyOf(page.uri().getPath().substring("/started/".length()));
    }

    private Map<String, Object> variables(Journey journey) {
        Map<String, Object> variables =
                new LinkedHashMap<>(journeys.engine().getRuntimeService().getVariables(journey.instance()));
        assertThat(variables.remove("episode")).isEqualTo(journey.reference());
        return variables;
    }

    private String answers(Journey journey) {
        return one(
                "select content from answers where episode_id = ? order by id fetch first 1 rows only",
                journey.episode());
    }

    private String person(String column) {
        return one("select %s from person where id = ?".formatted(column), known.person());
    }

    private String one(String sql, UUID id) {
        return journeys.database().sql(sql).param(id).query(String.class).single();
    }

    private void restrict() {
        journeys.database().sql("""
                        insert into restriction (person_id, because, set_by, set_at, in_force)
                        values (?, 'She asked', 'teamManager', current_timestamp, true)""").param(known.person()).update();
    }

    private int recordsOfTheName() {
        return count("person p where p.folded_name = (select k.folded_name from person k where k.id = :known)");
    }

    private int episodes() {
        return count("episode e where e.person_id = :known");
    }

    private int looks(String who, boolean allowed) {
        return count(
                "access_log l where l.person_id = :known and l.what = '%s' and l.allowed = %s and l.worker_id = '%s'"
                        .formatted(LOOK, allowed, who));
    }

    private int drafts(UUID person) {
        return journeys.database()
                .sql("select count(*) from draft where place = ?")
                .param("start:referral:" + person)
                .query(Integer.class)
                .single();
    }

    private int count(String what) {
        return journeys.database()
                .sql("select count(*) from " + what)
                .param("known", known.person())
                .query(Integer.class)
                .single();
    }
}
