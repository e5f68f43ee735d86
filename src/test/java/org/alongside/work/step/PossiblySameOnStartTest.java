package org.alongside.work.step;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PossiblySameOnStartTest {

    private static final String CHECK = "/start/referral/check";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private final Map<String, Object> told = with(aReferral(), "personName", "Zoë Zz'like " + UUID.randomUUID());
    private final Map<String, Object> again =
            with(told, "personName", told.get("personName").toString().toUpperCase(java.util.Locale.UK));
    private Journey known;

    @BeforeEach
    void somebodyIsKnown() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        known = journeys.start("referral", "careCoordinator", told);
    }

    @Test
    void aWorkerSeesTheRecordOfSomebodyTheyWorkWithAndTheLookIsLogged() {
        HttpResponse<String> page = go(SignedIn.as("careCoordinator", port), again);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Possibly the same person", "/people/" + known.person(), known.reference())
                .contains("This is somebody else", "I cannot tell", ">This is the same person<")
                .doesNotContain("It is the same person", "give a reason to read about them");
        assertThat(looks("careCoordinator", true)).isOne();
    }

    @Test
    void withoutAnAnswerNothingStartsAndWhatWasTypedStays() {
        SignedIn worker = SignedIn.as("careCoordinator", port);
        go(worker, again);
        for (String same : new String[] {"", "0", "1", "2", "nonsense"}) {
            HttpResponse<String> page = answer(worker, same);
            assertThat(page.statusCode()).as(same).isEqualTo(422);
            assertThat(page.body())
                    .contains("<title>Error: ", "href=\"#same\"", "Say whether this is somebody else")
                    .contains("Reads large print, hears best on the left");
        }
        assertThat(recordsOfTheName()).isOne();
        assertThat(worker.get(CHECK).body()).contains("Possibly the same person");
    }

    @Test
    void aTickMadeBeforeAnotherRecordCameInDoesNotCountForIt() {
        SignedIn worker = SignedIn.as("careCoordinator", port);
        String seen = seen(go(worker, again).body());
        journeys.start("referral", "careCoordinator", told);
        HttpResponse<String> page = worker.post(CHECK, CHECK, Map.of("same", "else", "seen", seen));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Another record like this one has come in");
    }

    @Test
    void somebodyElseIsAnotherRecordAndWhoSaidSoIsKept() {
        SignedIn worker = SignedIn.as("careCoordinator", port);
        go(worker, again);
        assertThat(answer(worker, "else").uri().getPath()).startsWith("/started/SC-");
        assertThat(recordsOfTheName()).isEqualTo(2);
        assertThat(said("is_same = false and s.said_by = 'careCoordinator'")).isOne();
    }

    @Test
    void theSamePersonIsFlaggedToTheManagerWhoReadsWhoSaidSo() {
        SignedIn worker = SignedIn.as("careCoordinator2", port);
        go(worker, with(again, "personName", told.get("personName")));
        assertThat(answer(worker, "1").uri().getPath()).startsWith("/started/SC-");
        assertThat(said("is_same")).isOne();
        noticedIn("timestamp with time zone '1989-01-01 09:00:00+00:00'");
        String managers = SignedIn.as("teamManager", port).get("/team/same").body();
        noticedIn("current_timestamp");
        assertThat(managers).contains(known.reference()).contains("“It is the same person.”");
    }

    @Test
    void whoCannotTellLeavesItToTheManager() {
        SignedIn worker = SignedIn.as("careCoordinator", port);
        go(worker, again);
        answer(worker, "unsure");
        assertThat(said("true")).isZero();
        assertThat(flags()).isOne();
    }

    @Test
    void ofSomebodyOutsideTheirTeamsAWorkerReadsOnlyThatThereIsARecordAndWhichTeamToAsk() {
        HttpResponse<String> page = go(SignedIn.as("careCoordinator2", port), again);
        assertThat(page.body())
                .contains("Possibly the same person", "ask the manager of <span>Integrated Practice Unit North</span>")
                .contains("/people/%s/look\"".formatted(known.person()), "It is the same person")
                .doesNotContain(known.reference(), "/start/referral\"><button", "value=\"choose\"");
        assertThat(looks("careCoordinator2", false)).isOne();
    }

    @Test
    void ofARestrictedPersonAWorkerReadsOnlyToAskTheirManager() {
        journeys.database().sql("""
                        insert into restriction (person_id, because, set_by, set_at, in_force)
                        values (:person, 'She asked', 'teamManager', current_timestamp, true)""").param("person", known.person()).update();
        HttpResponse<String> page = go(SignedIn.as("careCoordinator2", port), again);
        assertThat(page.body())
                .contains("You may not see this record. Before you go on, ask your manager.")
                .doesNotContain(
                        "ask the manager of",
                        "choose",
                        known.reference(),
                        known.person().toString());
    }

    @Test
    void aPersonWhomNumberAndBirthDateProveIsStartedForWithoutAQuestion() {
        journeys.database()
                .sql("update person set nhs_number = '9991234578', date_of_birth = date '1931-05-06' where id = ?")
                .param(known.person())
                .update();
        SignedIn worker = SignedIn.as("careCoordinator", port);
        HttpResponse<String> page = go(worker, with(told, "nhsNumber", "999 123 4578", "dateOfBirth", "1931-05-06"));
        assertThat(page.body())
                .contains("Recorded already", known.reference())
                .doesNotContain("Possibly the same person");
        assertThat(worker.post(CHECK, CHECK, Map.of()).uri().getPath()).startsWith("/started/SC-");
        assertThat(recordsOfTheName()).isOne();
        journeys.database()
                .sql("update person set nhs_number = null where id = ?")
                .param(known.person())
                .update();
    }

    @Test
    void whereNobodyIsLikeThePersonNothingIsAsked() {
        HttpResponse<String> page = go(SignedIn.as("careCoordinator", port), aReferral());
        assertThat(page.body()).doesNotContain("Possibly the same person", "Recorded already");
    }

    private HttpResponse<String> go(SignedIn worker, Map<String, Object> answers) {
        Map<String, String> boxes = new LinkedHashMap<>(StepPageTest.typed(answers));
        boxes.put("action", "continue");
        return worker.post("/start/referral", "/start/referral", boxes);
    }

    private HttpResponse<String> answer(SignedIn worker, String same) {
        return worker.post(
                CHECK,
                CHECK,
                Map.of("same", same, "seen", seen(worker.get(CHECK).body())));
    }

    private static String seen(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private int recordsOfTheName() {
        return count("person p where p.folded_name = (select k.folded_name from person k where k.id = :known)");
    }

    private int said(String which) {
        return count("said_of_same s where s.other_id = :known and " + which);
    }

    private int flags() {
        return count("possibly_same s where s.other_id = :known or s.person_id = :known");
    }

    private int looks(String worker, boolean allowed) {
        return count("access_log l where l.person_id = :known and l.what = 'record like a new one' and l.allowed = "
                + allowed + " and l.worker_id = '" + worker + "'");
    }

    private void noticedIn(String moment) {
        journeys.database()
                .sql("update possibly_same set noticed_at = %s where person_id = :known or other_id = :known"
                        .formatted(moment))
                .param("known", known.person())
                .update();
    }

    private int count(String what) {
        return journeys.database()
                .sql("select count(*) from " + what)
                .param("known", known.person())
                .query(Integer.class)
                .single();
    }
}
