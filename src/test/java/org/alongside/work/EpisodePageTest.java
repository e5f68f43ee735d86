package org.alongside.work;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class EpisodePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Map<String, Object> told;
    private Journey journey;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        told = with(aReferral(), "capacityNote", "<b>Decides</b> for herself & her cat");
        journey = journeys.start("referral", "careCoordinator", told);
    }

    @Test
    void aParticipantReadsWhoItIsAboutWhatTheyNeedAndWhatWasSaid() {
        journey.does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY))
                .does("decideEligibility", eligible())
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));

        String page = look("careCoordinator").body();

        assertThat(page)
                .contains((String) told.get("personName"))
                .contains("Reads large print")
                .contains("To be at the allotment again by spring")
                .contains("Carys Holloway")
                .contains("Dee Vale")
                .contains("Up to date until 21 January 2027")
                .contains("Referral received")
                .doesNotContain("talkAboutWhatThePersonWants")
                .doesNotContain("newConnections")
                .doesNotContain("thepod")
                .doesNotContain("2026-10-");
    }

    @Test
    void whatWasTypedIsShownAsTyped() {
        assertThat(look("careCoordinator").body())
                .contains("&lt;b&gt;Decides&lt;/b&gt; for herself &amp; her cat")
                .doesNotContain("<b>Decides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator2", "careCoordinator3", "socialWorker2", "auditor", "administrator"})
    void aWorkerWhoDoesNotNeedToKnowIsTurnedAwayAndTheTryIsLogged(String worker) {
        HttpResponse<String> page = look(worker);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain((String) told.get("personName"));
        assertThat(looks(worker)).containsExactly(false);
    }

    @Test
    void theManagersOfBothTeamsNeedToKnow() {
        assertThat(look("teamManager").statusCode()).isEqualTo(200);
        assertThat(look("teamManager2").statusCode()).isEqualTo(200);
    }

    @Test
    void everyLookIsLogged() {
        look("careCoordinator");
        look("careCoordinator");

        assertThat(looks("careCoordinator")).containsExactly(true, true);
    }

    @Test
    void aReferenceThatDoesNotExistIsNotFound() {
        assertThat(SignedIn.as("careCoordinator", port)
                        .get("/episodes/SC-999999")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> look(String worker) {
        return SignedIn.as(worker, port).get("/episodes/" + journey.reference());
    }

    private List<Boolean> looks(String worker) {
        return journeys.database()
                .sql("select allowed from access_log where worker_id = ? and episode_id = ? order by id")
                .param(worker)
                .param(journey.episode())
                .query(Boolean.class)
                .list();
    }
}
