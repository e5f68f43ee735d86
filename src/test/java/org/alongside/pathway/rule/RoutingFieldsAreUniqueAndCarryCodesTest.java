package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class RoutingFieldsAreUniqueAndCarryCodesTest {

    @Test
    void aTextMayNotRoute() {
        drawn().changing(
                        "listen.form",
                        "\"type\": \"number\", \"id\": \"visitsField\", \"key\": \"visits\"",
                        "\"type\": \"textfield\", \"id\": \"visitsField\", \"key\": \"visits\"")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "listen.form: field “Visits” (visits) routes, but only radio, select, checkbox, number and date may. Remove routes, or ask it another way.");
    }

    @Test
    void choicesFromDataMayNotRoute() {
        drawn().changing(
                        "listen.form",
                        "\"pins\": \"supportWorker\"",
                        "\"pins\": \"supportWorker\", \"routes\": \"true\"")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "listen.form: field “Who goes along?” (helper) routes, but its choices come from data. A routing answer has choices of its own.");
    }

    @Test
    void aChoiceThatIsASentenceMayNotRoute() {
        drawn().changing("listen.form", "\"value\": \"more\"", "\"value\": \"more is needed\"")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "listen.form: field “What came of it?” (outcome) routes with the value “more is needed”. Give each choice a code of letters and digits, as sendBack.");
    }

    @Test
    void aKeyThatIsTakenMayNotRoute() {
        drawn().changing("listen.form", "\"key\": \"visits\"", "\"key\": \"quorate\"")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "listen.form: field “Visits” (quorate) is kept as “quorate”, a name that is taken. Choose another.");
    }

    @Test
    void aKeyTheVocabularyUsesMayNotRoute() {
        drawn().changing("listen.form", "\"key\": \"visits\"", "\"key\": \"helpSteps\"")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "listen.form: field “Visits” (helpSteps) is kept as “helpSteps”, a name that is taken. Choose another.");
    }

    @Test
    void aKeyThatIsAWordOfTheGrammarMayNotRoute() {
        drawn().changing("listen.form", "\"key\": \"visits\"", "\"key\": \"empty\"")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "listen.form: field “Visits” (empty) is kept as “empty”. Choose a name of letters and digits, as evidenceComplete.");
    }

    @Test
    void twoStepsMayNotRouteUnderOneKey() {
        drawn().changing(
                        "startHelp.form",
                        "\"components\": [",
                        "\"components\": [{\"type\": \"number\", \"id\": \"visitsField\", \"key\": \"visits\","
                                + " \"label\": \"Visits so far\", \"properties\": {\"routes\": \"true\"}},")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "listen.form: field “Visits” (visits) routes at the step “Listen” (listen) and at the start"
                                + " “Somebody asks for help” (helpStarts). Give one of them another key.");
    }

    @Test
    void aResultMayNotTakeTheNameOfAnAnswer() {
        drawn().changing("camunda:resultVariable=\"urgent\"", "camunda:resultVariable=\"visits\"")
                .changing("whoHelps.dmn", "<text>urgent</text>", "<text>visits</text>")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) keeps its result as visits, which is also the key of a routing field. Choose another name.");
    }

    @Test
    void aResultMayNotTakeTheNameOfTheEpisode() {
        drawn().changing("camunda:resultVariable=\"urgent\"", "camunda:resultVariable=\"episode\"")
                .changing("whoHelps.dmn", "<text>urgent</text>", "<text>visits</text>")
                .breaksOnly(
                        RoutingFieldsAreUniqueAndCarryCodes.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) is kept as “episode”, a name that is taken. Choose another.");
    }
}
