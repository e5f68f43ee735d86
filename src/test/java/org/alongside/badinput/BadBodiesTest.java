package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be read at all, or is too much, is refused plainly wherever something can be sent. */
@JourneyTest
class BadBodiesTest {

    private static final String GOOD = "{\"variables\": {\"whatThePersonWants\": {\"value\": \"To dance\"}}}";

    private static final List<String> UNREADABLE = List.of(
            "{\"variables\": {",
            "{\"variables\": {}} and more",
            "variables",
            "[]",
            "\"text\"",
            "7",
            "null",
            "{\"variables\": []}",
            "{\"variables\": \"all\"}",
            "{\"variables\": {\"a\": {\"value\": \"\\ud8\"}}}",
            "{\"variables\": {\"a\": {\"value\": \"\u0000\"}}}",
            "{\"variables\": {\"a\": {\"value\": 1}, \"a\": {\"value\": 2}}}",
            "{\"variables\": {}, \"variables\": {\"a\": {\"value\": 2}}}",
            "{\"userId\": {\"id\": \"careCoordinator\"}}",
            "{\"userId\": [\"careCoordinator\"]}",
            "{\"variables\": {\"a\": {\"value\": " + "[".repeat(100_000),
            "{\"variables\": {\"a\": {\"value\": NaN}}}",
            "<variables/>");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;
    private Untouched untouched;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
        untouched = Untouched.asOfNow(journeys.database());
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void whatIsNoJsonOfOursIsRefusedEverywhere(Mount mount) {
        for (String path : paths().toList()) {
            for (String body : UNREADABLE) Told.plainly(caller(mount).post(path, body));
        }
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void anEmptyBodyIsRefusedForWhatIsMissing(Mount mount) {
        for (String path : paths().toList()) Told.plainly(caller(mount).post(path, ""));
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void whatIsNotSentAsJsonIsRefused(Mount mount) {
        for (String path : paths().toList()) {
            for (String type :
                    List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "rubbish")) {
                Told.plainly(caller(mount).call("POST", path, type, BodyPublishers.ofString(GOOD)));
            }
            Told.plainly(caller(mount).call("POST", path, null, BodyPublishers.ofString(GOOD)));
        }
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void otherAlphabetsInDisguiseAreRefused(Mount mount) {
        for (String path : paths().toList()) {
            for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("UTF-32"))) {
                Told.plainly(caller(mount)
                        .call(
                                "POST",
                                path,
                                "application/json;charset=" + charset,
                                BodyPublishers.ofString(GOOD, charset)));
            }
            byte[] half = GOOD.replace("dance", "d\u00e4nce").getBytes(StandardCharsets.ISO_8859_1);
            Told.plainly(caller(mount).call("POST", path, "application/json", BodyPublishers.ofByteArray(half)));
        }
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void fiveMegabytesAreRefusedWhetherTheirSizeIsSaidOrNot(Mount mount) {
        byte[] much = GOOD.replace("dance", "dance".repeat(1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        assertThat(much).hasSizeGreaterThan(5 * 1024 * 1024);
        for (String path : paths().toList()) {
            Answer said = caller(mount).call("POST", path, "application/json", BodyPublishers.ofByteArray(much));
            Answer unsaid = caller(mount).postInChunks(path, new ByteArrayInputStream(much));
            for (Answer answer : List.of(said, unsaid)) {
                assertThat(answer.status()).isEqualTo(413);
                Told.plainly(answer, "Shorten it and send it again.");
            }
        }
        untouched.assertNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    void almostAMegabyteIsRefusedByTheFieldItIsFor(Mount mount) {
        char[] long1 = new char[900_000];
        Arrays.fill(long1, 'x');
        String body = GOOD.replace("To dance", new String(long1));
        Told.plainly(
                caller(mount).post("/task/" + step() + "/complete", body),
                "“What does the person want to be different?” is too long");
        untouched.assertNothingChanged();
    }

    private Stream<String> paths() {
        String start = journeys.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("referral")
                .latestVersion()
                .singleResult()
                .getId();
        return Stream.of(
                "/task/" + step() + "/complete",
                "/task/" + step() + "/submit-form",
                "/task/" + step() + "/claim",
                "/task/" + step() + "/assignee",
                "/process-definition/" + start + "/submit-form");
    }

    private String step() {
        return journey.step("talkAboutWhatThePersonWants").getId();
    }

    private Caller caller(Mount mount) {
        return Callers.at(mount, port, "careCoordinator");
    }
}
