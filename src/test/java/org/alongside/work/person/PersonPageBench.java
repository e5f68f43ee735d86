package org.alongside.work.person;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.bench.Times;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a person about whom much has been written, over HTTP as a browser asks; see docs/benchmarks.md. */
@JourneyTest
class PersonPageBench {

    private static final int ENTRIES = 500;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 100);
    private static final double WITHIN_MILLISECONDS = 50;

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @Test
    void aPersonWithFiveHundredEntriesIsShownInFiftyMilliseconds() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Journey journey = journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", theyTalked());
        contacts(journey);
        String person = "/people/" + journey.person();
        SignedIn worker = SignedIn.as("careCoordinator", port);
        for (String page : List.of(person, person + "/timeline")) {
            Runnable look = () -> assertThat(worker.get(page).statusCode()).isEqualTo(200);
            Times.of(WARM_UP, look);
            Times times = Times.of(ROUNDS, look);
            System.out.printf(
                    "%s with %d entries: median %.1f ms, p95 %.1f ms%n",
                    page.endsWith("timeline") ? "timeline" : "now", ENTRIES, times.median(), times.within(0.95));
            assertThat(times.median()).as(page).isLessThan(WITHIN_MILLISECONDS);
        }
    }

    private void contacts(Journey journey) {
        for (int n = 0; n < ENTRIES; n++) {
            journeys.database()
                    .sql("""
                            insert into contact (id, episode_id, kind, with_whom, how, held_on, minutes, said, happened_at,
                                worker_id, recorded_at)
                            values (?, ?, 'family', 'Her sister', 'byPhone', date '2026-10-01', 20, ?,
                                timestamp with time zone '2026-10-01 12:00:00+00', 'careCoordinator', current_timestamp)""")
                    .params(UUID.randomUUID(), journey.episode(), "We talked about the allotment. ".repeat(10))
                    .update();
        }
    }
}
