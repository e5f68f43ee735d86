package org.alongside.adding;

import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.doors.Publishing;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new step is a user task and a form: published, worked, recorded and told with no line of Java. */
@JourneyTest
class AddingAStepTest {

    private static final String DAMP = "Black mould behind the wardrobe, and the window does not shut";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void aStepThatAManagerDrewIsPublishedWorkedRecordedAndOnTheTimeline() throws Exception {
        publish();
        JsonNode started = start(answers("personName", "Ottilie Test", "dateOfBirth", "1951-06-30"));
        String episode = started.get("businessKey").asText();
        complete(episode, "conversationOne", conversation());

        JsonNode step = open(episode, "askForAHousingCheck");
        assertThat(step.get("assignee").asText()).isEqualTo("socialWorker");
        assertThat(step.get("due").asText()).startsWith("2026-11-04");
        Answer incomplete = submit(step, answers("whatIsWrong", DAMP));
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.message()).isEqualTo("Enter a date for “When can somebody come in?”.");
        complete(episode, "askForAHousingCheck", answers("whatIsWrong", DAMP, "inspectedOn", "2026-11-06"));

        assertThat(stepLog(episode)).containsExactly("created", "assigned", "completed");
        String page = SignedIn.as("socialWorker", port)
                .get("/episodes/" + reference(episode))
                .body();
        assertThat(page)
                .contains("Ask for a housing check")
                .contains("What is wrong with the home?")
                .contains(DAMP)
                .contains("6 November 2026");
    }

    private JsonNode start(Map<String, Object> answers) throws Exception {
        Answer known = worker().get("/process-definition?maxResults=10&latestVersion=true&key=" + AddedStep.PATHWAY);
        assertThat(known.json()).as(known.toString()).hasSize(1);
        String pathway = known.json().get(0).get("id").asText();
        Answer started = worker().post("/process-definition/%s/submit-form".formatted(pathway), json(answers));
        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        return started.json();
    }

    private void publish() throws Exception {
        Answer published =
                Publishing.as(Callers.at(Mount.FOR_PROGRAMS, port, "teamManager"), "housing check", AddedStep.files());
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(published.body()).contains(AddedStep.PATHWAY);
    }

    private Caller worker() {
        return Callers.at(Mount.FOR_PROGRAMS, port, "socialWorker");
    }

    private void complete(String episode, String step, Map<String, Object> answers) throws Exception {
        Answer done = submit(open(episode, step), answers);
        assertThat(done.status()).as(done.toString()).isEqualTo(204);
    }

    private Answer submit(JsonNode step, Map<String, Object> answers) throws Exception {
        return worker().post("/task/%s/submit-form".formatted(step.get("id").asText()), json(answers));
    }

    private JsonNode open(String episode, String step) {
        JsonNode steps = worker().get("/task?maxResults=10&processInstanceBusinessKey=%s&taskDefinitionKey=%s"
                        .formatted(episode, step))
                .json();
        assertThat(steps).as(steps.toString()).hasSize(1);
        return steps.get(0);
    }

    private static String json(Map<String, Object> answers) throws Exception {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        return new ObjectMapper().writeValueAsString(Map.of("variables", variables));
    }

    private static Map<String, Object> conversation() {
        return answers(
                "whyInTouch", "Her landlord sent a letter",
                "worries", "Losing the flat",
                "whatIsWorking", "Her daughter rings every evening",
                "whoIsAround", "Her daughter, and a neighbour with a key",
                "community", "The lunch club across the road",
                "nextSteps", "We look at the flat together",
                "conversationOutcome", "resolved",
                "anythingToIntroduce", "no");
    }

    private List<String> stepLog(String episode) {
        return journeys.database().sql("""
                        select event from step_log
                        where episode_id = cast(? as uuid) and step = 'askForAHousingCheck' order by seq""").param(episode).query(String.class).list();
    }

    private String reference(String episode) {
        return journeys.database()
                .sql("select reference from episode where id = cast(? as uuid)")
                .param(episode)
                .query(String.class)
                .single();
    }
}
