package org.alongside.badinput;

import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.without;

import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is done about an episode needs one that exists, is open, and is the worker's. */
@JourneyTest
class BadActTest {

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Untouched untouched;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        untouched = Untouched.asOfNow(journeys.database());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SC-999999           | There is no episode “SC-999999”
            1043                | There is no episode “1043”
            SC-1 or 1=1         | There is no episode
            ${1+1}              | There is no episode
            SC-99999999999999999| There is no episode
            -                   | reference
            ''                  | reference
            """)
    void anActAboutAnEpisodeThatDoesNotExistIsRefused(String reference, String says) {
        Map<String, Object> closing = closing(reference);

        for (Mount mount : Mount.values()) Told.plainly(start(mount, "careCoordinator", "closing", closing), says);
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void anActAboutAnEpisodeOfSomebodyElseIsRefused(Mount mount) {
        Journey other = journeys.start("referral", "careCoordinator2", aReferral());
        untouched = Untouched.asOfNow(journeys.database());

        Told.plainly(
                start(mount, "careCoordinator", "closing", closing(other.reference())),
                "You do not work with the person of " + other.reference());
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void anActAboutAClosedEpisodeIsRefused(Mount mount) {
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        journey.act("closing", "careCoordinator", without(closing("x"), "episode"));
        untouched = Untouched.asOfNow(journeys.database());

        Told.plainly(
                start(mount, "careCoordinator", "closing", closing(journey.reference())),
                journey.reference() + " is closed.");
        untouched.assertNothingChanged();
    }

    private static Map<String, Object> closing(String reference) {
        Map<String, Object> closing =
                answers("episode", reference, "closingReason", "moved", "whatIsStillOpen", "Her library card");
        if (reference == null) closing.remove("episode");
        return closing;
    }

    private Answer start(Mount mount, String worker, String pathway, Map<String, Object> answers) {
        return Callers.at(mount, port, worker)
                .post("/process-definition/" + definition(pathway) + "/submit-form", Answers.json(answers));
    }

    private String definition(String pathway) {
        return journeys.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
