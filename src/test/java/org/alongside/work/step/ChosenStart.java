package org.alongside.work.step;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is known, and a worker is about to start a referral for them. */
abstract class ChosenStart {

    static final String REFERRAL = "/start/referral";
    private static final String LOOK = "start for the person";

    @Autowired
    Journeys journeys;

    @LocalServerPort
    int port;

    final Map<String, Object> told = with(aReferral(), "personName", "Xanthe Yychosen " + UUID.randomUUID());
    Journey known;
    String form;
    SignedIn worker;

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

    Journey start(Map<String, Object> answers) {
        send(form, form, typed(answers, "continue"));
        return started(send(form + "/check", form + "/check", Map.of()));
    }

    HttpResponse<String> send(String path, String from, Map<String, String> boxes) {
        return worker.post(path, from, boxes);
    }

    static Map<String, String> typed(Map<String, Object> answers, String action) {
        Map<String, String> boxes = new LinkedHashMap<>(StepPageTest.typed(answers));
        boxes.put("action", action);
        return boxes;
    }

    Journey started(HttpResponse<String> page) {
        assertThat(page.uri().getPath()).as(page.body()).startsWith("/started/SC-");
        return journeys.journeyOf(page.uri().getPath().substring("/started/".length()));
    }

    Map<String, Object> variables(Journey journey) {
        Map<String, Object> variables =
                new LinkedHashMap<>(journeys.engine().getRuntimeService().getVariables(journey.instance()));
        assertThat(variables.remove("episode")).isEqualTo(journey.reference());
        return variables;
    }

    String answers(Journey journey) {
        return one(
                "select content from answers where episode_id = ? order by id fetch first 1 rows only",
                journey.episode());
    }

    String person(String column) {
        return one("select %s from person where id = ?".formatted(column), known.person());
    }

    String one(String sql, UUID id) {
        return journeys.database().sql(sql).param(id).query(String.class).single();
    }

    void restrict() {
        journeys.database().sql("""
                        insert into restriction (person_id, because, set_by, set_at, in_force)
                        values (?, 'She asked', 'teamManager', current_timestamp, true)""").param(known.person()).update();
    }

    int recordsOfTheName() {
        return count("person p where p.folded_name = (select k.folded_name from person k where k.id = :known)");
    }

    int episodes() {
        return count("episode e where e.person_id = :known");
    }

    int looks(String who, boolean allowed) {
        return count(
                "access_log l where l.person_id = :known and l.what = '%s' and l.allowed = %s and l.worker_id = '%s'"
                        .formatted(LOOK, allowed, who));
    }

    int drafts(UUID person) {
        return journeys.database()
                .sql("select count(*) from draft where place = ?")
                .param("start:referral:" + person)
                .query(Integer.class)
                .single();
    }

    int count(String what) {
        return journeys.database()
                .sql("select count(*) from " + what)
                .param("known", known.person())
                .query(Integer.class)
                .single();
    }
}
