package org.alongside.work.team;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** People of The Pod whose steps stand first in its lists for as long as a test runs. */
final class TeamOnScreen implements BeforeEachCallback, AfterEachCallback {

    private final Map<String, OffsetDateTime> openedAt = new LinkedHashMap<>();

    private ApplicationContext application;

    @Override
    public void beforeEach(ExtensionContext test) {
        application = SpringExtension.getApplicationContext(test);
        journeys().clock().turnTo(TurnableClock.MONDAY);
    }

    Journeys journeys() {
        return application.getBean(Journeys.class);
    }

    /** Somebody for whose eligibility a manager of The Pod has yet to be found. */
    Journey aPersonWaits(Object... told) {
        Journey journey = journeys()
                .start("referral", "careCoordinator", with(aReferral(), told))
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        String step = journey.step("decideEligibility").getId();
        openedAt.put(step, column("created_at", step));
        set("created_at", step, Instant.parse("1990-01-01T09:00:00Z").plusSeconds(openedAt.size()));
        return journey;
    }

    void dueAt(Journey journey, Instant due) {
        set("due", stepOf(journey), due);
    }

    String stepOf(Journey journey) {
        return journey.step("decideEligibility").getId();
    }

    /** As if the step were another team's. */
    void waitsIn(String team, Journey journey) {
        journeys()
                .database()
                .sql("update open_step set team_id = ? where step_id = ?")
                .params(team, stepOf(journey))
                .update();
    }

    void takes(String worker, String step) {
        journeys().as(worker, () -> {
            journeys().engine().getTaskService().claim(step, worker);
            return null;
        });
    }

    OffsetDateTime column(String column, String step) {
        return journeys()
                .database()
                .sql("select " + column + " from open_step where step_id = ?")
                .param(step)
                .query(OffsetDateTime.class)
                .single();
    }

    /** Gives the steps their true moments and team back, so that no other test finds them first in its lists. */
    @Override
    public void afterEach(ExtensionContext test) {
        openedAt.forEach((step, at) -> {
            set("created_at", step, at.toInstant());
            journeys()
                    .database()
                    .sql("update open_step set due = first_due, team_id = 'thepod' where step_id = ?")
                    .param(step)
                    .update();
        });
    }

    SignedIn manager() {
        return as("teamManager");
    }

    SignedIn as(String worker) {
        return SignedIn.as(
                worker, application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    SignedIn managerOfAQuietTeam() {
        QuietTeam.isThere(application);
        return as(QuietTeam.QUIET_MANAGER);
    }

    private void set(String column, String step, Instant moment) {
        journeys()
                .database()
                .sql("update open_step set " + column + " = ? where step_id = ?")
                .params(moment.atOffset(ZoneOffset.UTC), step)
                .update();
    }
}
