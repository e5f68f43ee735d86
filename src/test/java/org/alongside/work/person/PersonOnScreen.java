package org.alongside.work.person;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;

/** A person whose care coordinator refers them to The Pod, as browsers see them. */
final class PersonOnScreen {

    static final String TYPED = "<b>Ama</b> & =1+1 next door";

    final Journeys journeys;
    final Map<String, Object> told;
    final Journey journey;
    private final int port;

    PersonOnScreen(Journeys journeys, int port, Object... more) {
        this.journeys = journeys;
        this.port = port;
        journeys.clock().turnTo(TurnableClock.MONDAY);
        told = with(with(aReferral(), "unpaidCarers", TYPED), more);
        journey = journeys.start("referral", "careCoordinator", told);
    }

    /** The referral is sent, and The Pod has found who goes with the person. */
    PersonOnScreen isAllocated() {
        journey.does("talkAboutWhatThePersonWants", with(theyTalked(), "whatThePersonWants", "A dog <i>again</i>"))
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)))
                .does("decideEligibility", eligible())
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));
        return this;
    }

    void isGivenAConcern() {
        journey.act(
                "concern",
                "careCoordinator",
                Journeys.answers("concern", "A bruise on the arm", "emergencyServices", "no"));
    }

    String name() {
        return (String) told.get("personName");
    }

    UUID id() {
        return journey.person();
    }

    String page() {
        return "/people/" + id();
    }

    SignedIn as(String worker) {
        return SignedIn.as(worker, port);
    }

    /** Whether each look of a worker at the person was let, oldest first. */
    List<Boolean> looks(String worker, String what) {
        return journeys.database()
                .sql("select allowed from access_log where worker_id = ? and person_id = ? and what = ? order by id")
                .params(worker, id(), what)
                .query(Boolean.class)
                .list();
    }
}
