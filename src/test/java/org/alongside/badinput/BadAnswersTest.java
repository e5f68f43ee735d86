package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyAssert;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers that cannot be kept are refused by the label of their field, whichever way they come. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAnswersTest {

    private static final String STEP = "talkAboutWhatThePersonWants";
    private static final String WANTS = "What does the person want to be different?";
    private static final String MATTERS = "What matters most to the person now?";
    private static final Map<String, String> GOOD = Map.of(
            "whatThePersonWants", "{\"value\": \"To dance\"}",
            "whatMattersMost", "{\"value\": \"newConnections\"}",
            "wishesToStudy", "{\"value\": \"no\"}",
            "agreementToShare", "{\"value\": \"agreed\"}");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;
    private Untouched untouched;
    private Caller program;
    private Caller browser;

    @BeforeAll
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
        untouched = Untouched.asOfNow(journeys.database());
        program = Caller.at(Mount.FOR_PROGRAMS, port, "careCoordinator");
        browser = Caller.at(Mount.FOR_WEB_APPS, port, "careCoordinator");
    }

    static Stream<Arguments> answersThatCannotBeKept() {
        List<Arguments> cases = new ArrayList<>();
        cases.add(bad("no body's worth", "{}", WANTS));
        cases.add(bad("no variables", "{\"variables\": {}}", WANTS));
        cases.add(bad("null variables", "{\"variables\": null}", WANTS));
        cases.add(wants("an empty text", "{\"value\": \"\"}"));
        cases.add(wants("spaces", "{\"value\": \"  \\t \"}"));
        cases.add(wants("null", "{\"value\": null}"));
        cases.add(wants("null of a type", "{\"value\": null, \"type\": \"Null\"}"));
        cases.add(wants("an empty value", "{}"));
        cases.add(wants("a number", "{\"value\": 7}"));
        cases.add(wants("a number by type", "{\"value\": 7, \"type\": \"Integer\"}"));
        cases.add(wants("a yes", "{\"value\": true}"));
        cases.add(wants("an object", "{\"value\": {\"a\": 1}}"));
        cases.add(wants("a list", "{\"value\": [\"To dance\"]}"));
        cases.add(wants("too long a text", "{\"value\": \"" + "x".repeat(4001) + "\"}"));
        cases.add(wants("a NUL", "{\"value\": \"To \\u0000 dance\"}"));
        cases.add(wants("a control character", "{\"value\": \"To \\u0007 dance\"}"));
        cases.add(wants("half of a pair", "{\"value\": \"To \\ud83d dance\"}"));
        cases.add(wants("the other half", "{\"value\": \"To \\udc83 dance\"}"));
        cases.add(wants("an object of Java", JAVA_OBJECT));
        cases.add(wants("XML", "{\"value\": \"<a/>\", \"type\": \"Xml\"}"));
        cases.add(wants("a file", FILE));
        cases.add(wants("bytes", "{\"value\": \"VG8gZGFuY2U=\", \"type\": \"Bytes\"}"));
        cases.add(wants("a date", "{\"value\": \"2026-11-02T00:00:00.000+0000\", \"type\": \"Date\"}"));
        cases.add(wants("a type nobody knows", "{\"value\": \"To dance\", \"type\": \"Dance\"}"));
        cases.add(wants("a type that is none", "{\"value\": \"To dance\", \"type\": {\"a\": 1}}"));
        cases.add(wants("an object as JSON", "{\"value\": \"{\\\"a\\\": 1}\", \"type\": \"Json\"}"));
        cases.add(wants("broken JSON as JSON", "{\"value\": \"{{{\", \"type\": \"Json\"}"));
        cases.add(wants("a bare value", "\"To dance\""));
        cases.add(wants("a bare list", "[]"));
        cases.add(with("unknown field", "shoeSize", "{\"value\": \"44\"}", "“Shoe size” is not on this form."));
        cases.add(with("another step's field", "decision", "{\"value\": \"eligible\"}", "“Decision”"));
        cases.add(with("the episode", "episode", "{\"value\": \"SC-1\"}", "“Episode”"));
        cases.add(with("the loop counter", "loopCounter", "{\"value\": 1}", "“Loop counter”"));
        cases.add(matters("choice not offered", "{\"value\": \"money\"}"));
        cases.add(matters("choice by its label", "{\"value\": \"New connections\"}"));
        cases.add(matters("two choices", "{\"value\": [\"newConnections\", \"rightsAndBeingHeard\"]}"));
        cases.add(matters("a choice as JSON", "{\"value\": \"\\\"newConnections\\\"\", \"type\": \"Json\"}"));
        cases.add(matters("an object of Java", JAVA_OBJECT));
        return cases.stream()
                .flatMap(one -> ways().map(way -> Arguments.of(way, one.get()[0], one.get()[1], one.get()[2])));
    }

    private static final String JAVA_OBJECT = """
            {"value": "rO0ABXQAA2FiYw==", "type": "Object",
             "valueInfo": {"objectTypeName": "java.lang.String", "serializationDataFormat": "application/x-java-serialized-object"}}""";

    private static final String FILE = """
            {"value": "VG8gZGFuY2U=", "type": "File",
             "valueInfo": {"filename": "wants.txt", "mimetype": "text/plain"}}""";

    private static Stream<String> ways() {
        return Stream.of("program complete", "program submit-form", "browser complete", "browser submit-form");
    }

    private static Arguments bad(String what, String body, String says) {
        return Arguments.of(what, body, says);
    }

    /** A submission with which only one thing is wrong. */
    private static Arguments with(String what, String field, String value, String says) {
        Map<String, String> all = new LinkedHashMap<>(GOOD);
        all.put(field, value);
        String variables = all.entrySet().stream()
                .map(answer -> "\"" + answer.getKey() + "\": " + answer.getValue())
                .collect(Collectors.joining(", "));
        return bad(what, "{\"variables\": {" + variables + "}}", says);
    }

    private static Arguments wants(String what, String value) {
        return with(what + " for a text", "whatThePersonWants", value, WANTS);
    }

    private static Arguments matters(String what, String value) {
        return with(what + " for a choice", "whatMattersMost", value, MATTERS);
    }

    @ParameterizedTest(name = "{1}, by {0}")
    @MethodSource("answersThatCannotBeKept")
    void answersThatCannotBeKeptAreRefusedByName(String way, String what, String body, String says) {
        String[] callerAndCall = way.split(" ");
        Caller caller = callerAndCall[0].equals("program") ? program : browser;

        Answer answer = caller.post("/task/" + journey.step(STEP).getId() + "/" + callerAndCall[1], body);

        Told.plainly(answer, says);
        untouched.assertNothingChanged();
        JourneyAssert.assertThat(journey).isWaitingAt(STEP);
    }
}
