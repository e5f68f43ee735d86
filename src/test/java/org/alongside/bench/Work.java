package org.alongside.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.referral.ReferralAnswers;

/** The steps of a referral that goes straight through, with what their workers answer. */
record Work(String step, String role, Map<String, Object> answers) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    static List<Work> of(Lane lane) {
        return List.of(
                new Work("talkAboutWhatThePersonWants", "careCoordinator", ReferralAnswers.theyTalked()),
                new Work("sendTheReferralAndItsEvidence", "careCoordinator", ReferralAnswers.theReferral(TODAY)),
                new Work("decideEligibility", "teamManager", ReferralAnswers.eligible()),
                new Work(
                        "allocateADevelopmentWorker",
                        "teamManager",
                        ReferralAnswers.allocatedTo(lane.worker("developmentWorker"))));
    }

    /** A start form; birthdays come round again, since the years of those who can be alive are few. */
    static Map<String, Object> start(Lane lane, int person) {
        return ReferralAnswers.with(
                ReferralAnswers.aReferral(),
                "personName",
                "Marigold Person%d of %d".formatted(person, lane.number()),
                "dateOfBirth",
                LocalDate.of(1960, 1, 1).plusDays(person % 12_000).toString(),
                "receivingTeam",
                lane.receivingTeam());
    }
}
