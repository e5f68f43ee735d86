package org.alongside.modelling;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Publishing;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.rule.Mending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guide's pathway is published as the Modeler publishes, started on our pages and done to its end. */
@JourneyTest
class FollowedToTheEndTest {

    private static final String PROBE = "/deployment?maxResults=0";
    private static final String STARTER = "socialWorker";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Caller modeler;

    @BeforeEach
    void aManagerHasTheModelerOpen() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        modeler = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager").saying("Origin", "file://");
    }

    @Test
    void theAddressInTheGuideAsksForANameAndPasswordAndTakesNoToken() throws Exception {
        URI endpoint = new Guide().endpoint();
        assertThat(Files.readString(Path.of("src/main/resources/application.yml")))
                .contains("address: " + endpoint.getHost(), "port: " + endpoint.getPort());
        URI here = URI.create("http://127.0.0.1:" + port + endpoint.getPath() + PROBE);
        HttpRequest token = HttpRequest.newBuilder(here)
                .header("Authorization", "Bearer one")
                .build();

        HttpResponse<String> asked = HttpClient.newHttpClient().send(token, BodyHandlers.ofString());

        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Basic"));
        assertThat(modeler.get("/version").json().path("version").asText()).isEqualTo(new Guide().engineVersion());
    }

    @Test
    void beforeAnythingIsMendedTheModelerShowsWhatTheGuideShows() throws Exception {
        Answer refused =
                Publishing.as(modeler, "visitAtHome", Followed.fromStartToEnd().files());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message().lines()).containsAll(new Guide().refusals());
    }

    @Test
    void fromTheGuideToAPersonWhoIsVisitedAndSupported() throws Exception {
        Caller stranger = Caller.anonymous(Mount.FOR_PROGRAMS, port).saying("Origin", "file://");
        assertThat(stranger.get(PROBE).status()).isEqualTo(401);
        assertThat(modeler.get(PROBE).status()).isEqualTo(200);
        String definition = published();
        assertThat(startedFromTheModeler(definition).status()).isEqualTo(403);

        Journey journey = started("Vera Visited");
        assertThat(journey).isWaitingAt("visitThePerson").isWith("visitThePerson", STARTER);
        assertThat(SignedIn.as(STARTER, port)
                        .get("/work?person=" + journey.reference())
                        .body())
                .contains("Visit the person", "Vera Visited");

        journey.does(
                "visitThePerson",
                answers(
                        "whatMatters",
                        "To bake again",
                        "supportNeeded",
                        "yes",
                        "whatWouldHelp",
                        "Somebody for the oven"));
        assertThat(journey).isWaitingAt("agreeTheSupport");
        assertThat(journeys.whoDoes(journey.step("agreeTheSupport"))).isEqualTo("teamManager");
        journey.does("agreeTheSupport", answers("whatIsAgreed", "Two hours on Fridays, from next week"));

        assertThat(journey).hasEndedAt("visitOver");
        assertThat(closedAs(journey)).isEqualTo("resolved");
    }

    @Test
    void aVisitThatLeadsToNothingMoreEndsWithoutTheManager() throws Exception {
        published();
        Journey journey = started("Nell Needless");

        journey.does("visitThePerson", answers("whatMatters", "To be left in peace", "supportNeeded", "no"));

        assertThat(journey).hasEndedAt("visitOver");
    }

    @Test
    void whoeverWorksWithThePersonMayStopIt() throws Exception {
        published();
        Journey journey = started("Clara Closed");

        journey.act("closing", STARTER, Map.of("closingReason", "moved", "whatIsStillOpen", "The oven is still cold"));

        assertThat(journey).hasEndedAt("closedEarly");
    }

    private String published() throws Exception {
        Map<String, byte[]> files =
                Mending.of(Followed.fromStartToEnd().files()).files();
        Answer answer = Publishing.as(modeler, "visitAtHome", files);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return journeys.newest("visitAtHome").getId();
    }

    private Answer startedFromTheModeler(String definition) {
        return modeler.call(
                "POST",
                "/process-definition/" + definition + "/start",
                "application/json",
                BodyPublishers.ofString("{\"variables\":{}}"));
    }

    /** Filled in, looked through, and started. */
    private Journey started(String name) {
        SignedIn worker = SignedIn.as(STARTER, port);
        worker.post(
                "/start/visitAtHome",
                "/start/visitAtHome",
                Map.of(
                        "action", "continue",
                        "personName", name,
                        "dateOfBirth-day", "6",
                        "dateOfBirth-month", "5",
                        "dateOfBirth-year", "1951",
                        "asksFor", "Somebody to talk it over with"));
        HttpResponse<String> started = worker.post("/start/visitAtHome/check", "/start/visitAtHome/check", Map.of());
        assertThat(started.uri().getPath()).startsWith("/started/SC-");
        return journeys.journeyOf(started.uri().getPath().replace("/started/", ""));
    }

    private String closedAs(Journey journey) {
        return journeys.database()
                .sql("select closing_reason from episode where id = ?")
                .param(journey.episode())
                .query(String.class)
                .single();
    }
}
