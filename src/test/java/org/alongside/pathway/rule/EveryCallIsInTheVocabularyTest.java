package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class EveryCallIsInTheVocabularyTest {

    @Test
    void aBeanThatIsNotInTheVocabularyIsRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${runtimeService.listAll()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls runtimeService.listAll(), but there is no runtimeService. Use one of: helpSteps, hours, workingDays.");
    }

    @Test
    void aMethodThatDoesNotExistIsRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${helpSteps.whatWasSaid()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls helpSteps.whatWasSaid(), which does not exist. helpSteps offers: everything, helpers, isUrgent, tell, whatWasAsked, when.");
    }

    @Test
    void aMethodOfEveryObjectIsRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${helpSteps.getClass()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls helpSteps.getClass(), which does not exist. helpSteps offers: everything, helpers, isUrgent, tell, whatWasAsked, when.");
    }

    @Test
    void aCallWithTooFewValuesIsRefused() {
        drawn().changing("camunda:dueDate=\"${workingDays.after(2)}\"", "camunda:dueDate=\"${workingDays.after()}\"")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls workingDays.after(), which does not fit. Write it as: workingDays.after(whole number) or workingDays.after(whole number, text).");
    }

    @Test
    void aCallWithTheWrongKindOfValueIsRefused() {
        drawn().changing(
                        "camunda:dueDate=\"${workingDays.after(2)}\"",
                        "camunda:dueDate=\"${workingDays.after('two')}\"")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls workingDays.after('two'), which does not fit. Write it as: workingDays.after(whole number) or workingDays.after(whole number, text).");
    }

    @Test
    void aCallWithAnAnswerOfTheWrongKindIsRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${helpSteps.whatWasAsked(urgent)}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls helpSteps.whatWasAsked(urgent), which does not fit. Write it as: helpSteps.whatWasAsked(text).");
    }

    @Test
    void aCallWithAnAnswerThePathwayDoesNotKeepIsRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${helpSteps.whatWasAsked(personName)}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls helpSteps.whatWasAsked(personName), but the pathway keeps no answer personName. It keeps: backOn, outcome, suggested, urgent, visits.");
    }

    @Test
    void aChainOfCallsIsRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${helpSteps.whatWasAsked('x').text()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) says “${helpSteps.whatWasAsked('x').text()}”, which is neither a call of the vocabulary, as ${workingDays.after(2)}, nor a comparison of an answer, as ${decision == 'eligible'}.");
    }

    @Test
    void anIndexIsRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${helpSteps['class']}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) says “${helpSteps['class']}”, which is neither a call of the vocabulary, as ${workingDays.after(2)}, nor a comparison of an answer, as ${decision == 'eligible'}.");
    }

    @Test
    void wordsAroundACallAreRefused() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "Asked: ${helpSteps.whatWasAsked(suggested)}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) says “Asked: ${helpSteps.whatWasAsked(suggested)}”, which is neither a call of the vocabulary, as ${workingDays.after(2)}, nor a comparison of an answer, as ${decision == 'eligible'}.");
    }

    @Test
    void aSecondExpressionIsRefused() {
        drawn().changing("${helpSteps.isUrgent()}", "${helpSteps.isUrgent()}${helpSteps.isUrgent()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) says “${helpSteps.isUrgent()}${helpSteps.isUrgent()}”, which is neither a call of the vocabulary, as ${workingDays.after(2)}, nor a comparison of an answer, as ${decision == 'eligible'}.");
    }

    @Test
    void theEnginesOtherFormIsRefused() {
        drawn().changing("${helpSteps.isUrgent()}", "#{helpSteps.isUrgent()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) says “#{helpSteps.isUrgent()}”, which is neither a call of the vocabulary, as ${workingDays.after(2)}, nor a comparison of an answer, as ${decision == 'eligible'}.");
    }

    @Test
    void anExpressionInALabelIsRefused() {
        drawn().changing("name=\"Listen\"", "name=\"Listen ${urgent}\"")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen ${urgent}” (listen) has “Listen ${urgent}” where nothing may be computed. Write plain words there.");
    }

    @Test
    void anExpressionInTheDocumentationIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\" name=\"It was late\" />",
                        "<bpmn:endEvent id=\"late\" name=\"It was late\"><bpmn:documentation>#{helpSteps}</bpmn:documentation></bpmn:endEvent>")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: end “It was late” (late) has “#{helpSteps}” where nothing may be computed. Write plain words there.");
    }

    @Test
    void aMessageWithAComputedNameIsRefused() {
        drawn().changing(
                        "<bpmn:message id=\"closingMessage\"",
                        "<bpmn:message id=\"other\" name=\"${urgent}\" /><bpmn:message id=\"closingMessage\"")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: message “${urgent}” (other) has “${urgent}” where nothing may be computed. Write plain words there.");
    }

    @Test
    void aComparisonWhereACallBelongsIsRefused() {
        drawn().changing("${helpSteps.isUrgent()}", "${outcome == 'more'}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) says “${outcome == 'more'}” where a call of the vocabulary belongs, as ${workingDays.after(2)}.");
    }

    @Test
    void aSystemStepThatDoesNothingIsRefused() {
        drawn().changing("camunda:expression=\"${helpSteps.isUrgent()}\" ", "")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) does nothing. Let it call the vocabulary, as ${episodes.close('died')}.");
    }

    @Test
    void aResultOfNoDeclaredListIsRefused() {
        drawn().changing("${helpSteps.isUrgent()}", "${helpSteps.everything()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) calls helpSteps.everything(), which finds out nothing a pathway may keep: yes or no, a code, a number or a date.");
    }

    @Test
    void anExplanationIsASentence() {
        drawn().changing("${helpSteps.whatWasAsked(suggested)}", "${helpSteps.when()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "help.bpmn: step “Listen” (listen) calls helpSteps.when(), which gives no sentence to explain the step with.");
    }

    @Test
    void choicesAreAList() {
        drawn().changing("listen.form", "${helpSteps.helpers()}", "${helpSteps.when()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "listen.form: field “Who goes along?” (helper) calls helpSteps.when(), which gives no choices.");
    }

    @Test
    void choicesComeFromTheVocabulary() {
        drawn().changing("listen.form", "${helpSteps.helpers()}", "${helpers.all()}")
                .breaksOnly(
                        EveryCallIsInTheVocabulary.class,
                        "listen.form: field “Who goes along?” (helper) calls helpers.all(), but there is no helpers. Use one of: helpSteps, hours, workingDays.");
    }

    @Test
    void aCallTakesTextsNumbersAndAnswers() {
        drawn().changing(
                        " camunda:expression=\"${helpSteps.isUrgent()}\" camunda:resultVariable=\"urgent\"",
                        " camunda:expression=\"${helpSteps.tell('neighbour', visits)}\"")
                .changing("whoHelps.dmn", "<text>urgent</text>", "<text>visits</text>")
                .keepsEveryRule();
    }
}
