package org.alongside.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.referral.ReferralAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class WhoHasLookedTest {

    private static final String WHY = "He rang the duty desk tonight.";

    @Autowired
    private Journeys journeys;

    @Autowired
    private AccessLog log;

    @Autowired
    private WhoHasLooked looks;

    @Autowired
    private BrokenGlass glass;

    private Journey journey;
    private UUID person;

    @BeforeEach
    void aReferralIsUnderWay() {
        journey = journeys.start("referral", "careCoordinator", ReferralAnswers.aReferral());
        person = journey.person();
    }

    @Test
    void looksAtThePersonAndAtTheirEpisodesAreToldNewestFirstWithWhoWhatAndWhetherTheyWereLet() {
        log.allowed("careCoordinator", journey.episode(), "episode page", null);
        log.refusedAtPerson("socialWorker2", person, "person page");
        assertThat(looks.at(person, null))
                .extracting(Look::worker, Look::what, Look::allowed, Look::reference)
                .containsExactly(
                        tuple(name("socialWorker2"), "person page", false, null),
                        tuple(name("careCoordinator"), "episode page", true, journey.reference()));
    }

    @Test
    void everyLookThroughBrokenGlassCarriesItsReasonOnWhicheverPageItIs() {
        log.refusedAtPerson("socialWorker2", person, "person page");
        glass.open(person, "socialWorker2", WHY);
        log.allowedAtPerson("socialWorker2", person, "person page");
        log.allowed("socialWorker2", journey.episode(), "episode page", null);
        assertThat(looks.at(person, null)).extracting(Look::because).containsExactly(WHY, WHY, null);
    }

    @Test
    void fiftyLooksAreAPageAndTheNextGoesOnWhereItEnded() {
        for (int i = 0; i < 60; i++) log.allowedAtPerson("careCoordinator", person, "look " + i);
        List<Look> first = looks.at(person, null);
        List<Look> second = looks.at(person, first.get(49).number());
        assertThat(first).hasSize(50).first().extracting(Look::what).isEqualTo("look 59");
        assertThat(second)
                .extracting(Look::what)
                .hasSize(10)
                .startsWith("look 9")
                .endsWith("look 0");
    }

    private String name(String worker) {
        return journeys.database()
                .sql("select name from worker where id = ?")
                .param(worker)
                .query(String.class)
                .single();
    }
}
