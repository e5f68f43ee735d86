package org.alongside.badinput;

import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
import static org.alongside.referral.ReferralAnswers.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pathways begin with a start form that holds, and in no other way. */
@JourneyTest
class BadStartTest {

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
            personName    | -           | Enter full name.
            personName    | '   '       | Enter full name.
            dateOfBirth   | -           | “Date of birth”
            dateOfBirth   | yesterday   | “Date of birth” must be a date such as
            dateOfBirth   | 2026-02-30  | “Date of birth” must be a date such as
            dateOfBirth   | 09/03/1971  | “Date of birth” must be a date such as
            dateOfBirth   | 0026-11-20  | “Date of birth” must be a date such as
            dateOfBirth   | +999999-1-1 | “Date of birth” must be a date such as
            nhsNumber     | 943 476 5918| NHS number
            nhsNumber     | 9434765918  | NHS number
            nhsNumber     | 123         | NHS number
            nhsNumber     | ٩٤٣٤٧٦٥٩١٩  | NHS number
            receivingTeam | -           | “Team that receives the referral”
            receivingTeam | ipunorth    | “Team that receives the referral”
            receivingTeam | nowhere     | “Team that receives the referral”
            ethnicity     | Martian     | “Ethnic group”
            """)
    void aStartFormWithOneWrongAnswerOpensNoEpisode(String field, String value, String says) {
        Map<String, Object> wrong = value == null ? without(aReferral(), field) : with(aReferral(), field, value);

        for (Mount mount : Mount.values()) {
            Told.plainly(start(mount, "careCoordinator", "referral", wrong), says);
        }
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aStartFormWithNothingInItSaysAllThatIsMissing(Mount mount) {
        Answer answer = start(mount, "careCoordinator", "referral", Map.of());

        Told.plainly(answer, "full name", "“Date of birth”", "“Team that receives the referral”");
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aNameOverItsLengthIsRefused(Mount mount) {
        Told.plainly(
                start(mount, "careCoordinator", "referral", with(aReferral(), "personName", "x".repeat(201))),
                "“Full name” is too long: at most 200 characters");
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"developmentWorker", "teamManager", "auditor", "administrator"})
    void aPathwayOfAnotherRoleIsNotBegun(String worker) {
        for (Mount mount : Mount.values()) Told.plainly(start(mount, worker, "referral", aReferral()));
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator", "teamManager", "administrator"})
    void theModelersRawStartIsRefusedToEverybody(String worker) {
        String definition = definition("referral");
        for (Mount mount : Mount.values()) {
            for (String path : new String[] {definition, "key/referral", "key/referral/tenant-id/none"}) {
                Answer answer = Callers.at(mount, port, worker)
                        .post("/process-definition/" + path + "/start", "{\"businessKey\": \"1\", \"variables\": {}}");
                Told.plainly(answer, "Start this pathway with its form");
            }
        }
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void aBusinessKeyFromOutsideIsNotTaken(Mount mount) {
        Journey other = journeys.start("referral", "careCoordinator2", aReferral());
        String body = Answers.json(aReferral()).replaceFirst("\\{", "{\"businessKey\": \"" + other.episode() + "\", ");
        untouched = Untouched.asOfNow(journeys.database());

        Answer byKey =
                Callers.at(mount, port, "careCoordinator").post("/process-definition/key/referral/submit-form", body);
        Told.plainly(byKey);
        untouched.assertNothingChanged();

        Answer byId = Callers.at(mount, port, "careCoordinator")
                .post("/process-definition/" + definition("referral") + "/submit-form", body);
        assertThat(byId.status()).as("%s", byId).isEqualTo(200);
        assertThat(byId.json().path("businessKey").asText())
                .isNotBlank()
                .isNotEqualTo(other.episode().toString());
        assertThat(other.openStepIds()).containsExactly("talkAboutWhatThePersonWants");
    }

    @Test
    void aPathwayThatDoesNotExistIsRefused() {
        for (Mount mount : Mount.values()) {
            Told.plainly(Callers.at(mount, port, "careCoordinator")
                    .post("/process-definition/referral:1:nothing/submit-form", Answers.json(aReferral())));
        }
        untouched.assertNothingChanged();
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
