package org.alongside.pathway.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is only found by going every way through a pathway. */
class WalkedPathwaysTest {

    private static final String RING = """
            {"id": "ring", "type": "default", "schemaVersion": 16,
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [{"type": "textfield", "id": "said", "key": "said", "label": "What was said"}]}
            """;
    private static final String TO_MORE =
            "<bpmn:sequenceFlow id=\"toMore\" name=\"more is needed\" sourceRef=\"whatCameOfIt\" targetRef=\"moreIsNeeded\" />";
    private static final String END_MORE = "<bpmn:endEvent id=\"moreIsNeeded\" name=\"More is needed\" />";
    private static final String TO_WHAT_CAME_OF_IT =
            "<bpmn:sequenceFlow id=\"toWhatCameOfIt\" sourceRef=\"listen\" targetRef=\"whatCameOfIt\" />";

    @Test
    void aStepNoFlowLeadsToIsNeverReached() {
        drawn().changing(END_MORE, END_MORE + step("ringBack", "Ring back") + flow("ringBack", "late"))
                .breaksOnly(
                        EveryStepCanBeReached.class,
                        "help.bpmn: step “Ring back” (ringBack) is never reached: no flow leads to it. Draw one to it,"
                                + " or take it out.");
    }

    @Test
    void whatIsWrongWithWordsIsToldTogetherWithWhereTheyLead() {
        var problems = drawn().changing(END_MORE, END_MORE + step("ringBack", "") + flow("ringBack", "late"))
                .changing(
                        "listen.form",
                        "\"components\": [",
                        "\"components\": [{\"type\": \"text\", \"text\": \"=1 + 1\"},")
                .problems();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "help.bpmn: step ringBack has no label. Write on it what is done, in words a worker would say.",
                        "help.bpmn: step ringBack is never reached: no flow leads to it. Draw one to it, or take it out.",
                        "listen.form: form listen says “=1 + 1”, which Tasklist would compute. Write plain words.");
    }

    @Test
    void anErrorOnAStepNeverHappensSinceWorkersRaiseNone() {
        drawn().changing("<bpmn:message id=", "<bpmn:error id=\"refused\" errorCode=\"refused\" /><bpmn:message id=")
                .changing(
                        END_MORE,
                        END_MORE
                                + "<bpmn:boundaryEvent id=\"itIsRefused\" name=\"It is refused\" attachedToRef=\"listen\">"
                                + "<bpmn:errorEventDefinition errorRef=\"refused\" /></bpmn:boundaryEvent>"
                                + flow("itIsRefused", "late"))
                .breaksOnly(
                        EveryStepCanBeReached.class,
                        "help.bpmn: event “It is refused” (itIsRefused) never happens: nothing it is attached to can"
                                + " raise it. Take it out, or raise it there.");
    }

    @Test
    void anEventPartForWhatNobodyRaisesNeverBegins() {
        drawn().changing(
                        "<bpmn:message id=",
                        "<bpmn:escalation id=\"late1\" escalationCode=\"late\" /><bpmn:message id=")
                .changing(
                        END_MORE,
                        END_MORE
                                + "<bpmn:subProcess id=\"whenLate\" name=\"When it is late\" triggeredByEvent=\"true\">"
                                + "<bpmn:startEvent id=\"itGotLate\" name=\"It got late\"><bpmn:escalationEventDefinition"
                                + " escalationRef=\"late1\" /></bpmn:startEvent>" + flow("itGotLate", "lateEnds")
                                + "<bpmn:endEvent id=\"lateEnds\" name=\"Late\" /></bpmn:subProcess>")
                .breaksOnly(
                        EveryStepCanBeReached.class,
                        "help.bpmn: part “When it is late” (whenLate) never begins: nothing beside it raises what it"
                                + " waits for. Take it out, or raise it.");
    }

    @Test
    void aWayThatAnEarlierSplitHasRuledOutIsNeverTaken() {
        drawn().changing(
                        TO_MORE,
                        TO_MORE.replace("moreIsNeeded", "isItReallyOpen")
                                + "<bpmn:exclusiveGateway id=\"isItReallyOpen\" name=\"Is it really open?\" default=\"toStillOpen\" />"
                                + asking("toDoneAfterAll", "no", "isItReallyOpen", "resolved", "outcome == 'resolved'")
                                + "<bpmn:sequenceFlow id=\"toStillOpen\" name=\"yes\" sourceRef=\"isItReallyOpen\" targetRef=\"moreIsNeeded\" />")
                .breaksOnly(
                        EveryFlowCanBeTaken.class,
                        "help.bpmn: flow “no” (toDoneAfterAll) is never taken: with the answers that can be there when"
                                + " one comes to its split, another way is always taken. Change the condition, or take it"
                                + " out.");
    }

    @Test
    void aSplitThatCoversEveryChoiceLeadsNowhereForOneWhoWasNeverAsked() {
        coveringEveryChoice()
                .changing(
                        END_MORE,
                        END_MORE
                                + "<bpmn:boundaryEvent id=\"weekOver\" name=\"A week is over\" attachedToRef=\"listen\">"
                                + "<bpmn:timerEventDefinition id=\"weekTimer\"><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P7D"
                                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>"
                                + flow("weekOver", "whatCameOfIt"))
                .breaksOnly(
                        EveryAnswerLeadsOn.class,
                        "help.bpmn: split “What came of it?” (whatCameOfIt) leads nowhere when outcome is not answered."
                                + " Make one of its flows the default flow, or ask before one comes to it.");
    }

    @Test
    void aParallelSplitAfterAChoiceWaitsForEver() {
        drawn().changing(TO_MORE, TO_MORE.replace("moreIsNeeded", "together"))
                .changing("targetRef=\"resolved\">", "targetRef=\"together\">")
                .changing(
                        "<bpmn:endEvent id=\"resolved\" name=\"Resolved\" />",
                        "<bpmn:parallelGateway id=\"together\" name=\"Together\" />" + flow("together", "moreIsNeeded"))
                .breaksOnly(
                        EveryWayComesToAnEnd.class,
                        "help.bpmn: parallel split “Together” (together) can wait for ever for a flow that was not"
                                + " taken. Only what a parallel split has parted comes together at one: bring other ways"
                                + " together at a gateway that chooses one.");
    }

    @Test
    void aLoopWithoutAWayOutIsRefused() {
        drawn().changing(TO_MORE, TO_MORE.replace("moreIsNeeded", "listen"))
                .changing(END_MORE, "")
                .changing("targetRef=\"resolved\">", "targetRef=\"listen\">")
                .changing("<bpmn:endEvent id=\"resolved\" name=\"Resolved\" />", "")
                .breaksOnly(
                        EveryWayComesToAnEnd.class,
                        "help.bpmn: step “Listen” (listen) is gone round to again and again: no answer leads from there"
                                + " to an end. Draw a way out of the loop.");
    }

    @Test
    void aStepThatNoFlowLeavesIsRefused() {
        drawn().changing(END_MORE, step("moreIsNeeded", "Do more"))
                .breaksOnly(
                        EveryWayComesToAnEnd.class,
                        "help.bpmn: step “Do more” (moreIsNeeded) leads nowhere: no flow leaves it. Draw one to what"
                                + " comes next, or to an end.");
    }

    @Test
    void aLoopThatWaitsForNobodyIsRefused() {
        drawn().changing(
                        "<bpmn:sequenceFlow id=\"toSuggest\" sourceRef=\"isItUrgent\" targetRef=\"suggestWho\" />",
                        flow("isItUrgent", "stillUrgent")
                                + "<bpmn:exclusiveGateway id=\"stillUrgent\" name=\"Is it still urgent?\" default=\"toSuggest\" />"
                                + asking("toAgain", "yes", "stillUrgent", "isItUrgent", "urgent")
                                + "<bpmn:sequenceFlow id=\"toSuggest\" name=\"no\" sourceRef=\"stillUrgent\" targetRef=\"suggestWho\" />")
                .breaksOnly(
                        EveryLoopHasAPause.class,
                        "help.bpmn: system step “Is it urgent?” (isItUrgent) is in a loop that waits for nobody. Draw a"
                                + " step for a worker, or a timer, into the loop.");
    }

    @Test
    void tooManyThingsBesideEachOtherAreWorthALook() {
        drawn().changing(
                        TO_WHAT_CAME_OF_IT,
                        flow("listen", "allAtOnce") + "<bpmn:parallelGateway id=\"allAtOnce\" />"
                                + IntStream.range(0, 9)
                                        .mapToObj(n -> flow("allAtOnce", "ring" + n)
                                                + step("ring" + n, "Ring")
                                                + flow("ring" + n, "visit" + n)
                                                + step("visit" + n, "Visit")
                                                + flow("visit" + n, "allDone"))
                                        .collect(joining())
                                + "<bpmn:parallelGateway id=\"allDone\" />" + flow("allDone", "whatCameOfIt"))
                .isWorthALookFor(
                        PathwaysCanBeWalkedWhole.class,
                        "help.bpmn: pathway “Help” (help) is not fully explored: there are more than 5,000 ways it can"
                                + " stand. Dead ends may be left in it. Let fewer things run beside each other, or put"
                                + " some into a pathway that is called.");
    }

    private static SmallPathway drawn() {
        return SmallPathway.drawn().with("ring.form", RING);
    }

    private static SmallPathway coveringEveryChoice() {
        return drawn().changing(" default=\"toMore\"", "")
                .changing(TO_MORE, asking("toMore", "more", "whatCameOfIt", "moreIsNeeded", "outcome == 'more'"));
    }

    private static String step(String id, String name) {
        return ("<bpmn:userTask id=\"%s\" name=\"%s\" camunda:candidateGroups=\"careCoordinator\""
                        + " camunda:dueDate=\"${workingDays.after(2)}\" camunda:formRef=\"ring\""
                        + " camunda:formRefBinding=\"deployment\" />")
                .formatted(id, name);
    }

    private static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"%1$sTo_%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />".formatted(from, to);
    }

    private static String asking(String id, String name, String from, String to, String condition) {
        return ("<bpmn:sequenceFlow id=\"%s\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"><bpmn:conditionExpression"
                        + " xsi:type=\"bpmn:tFormalExpression\">${%s}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .formatted(id, name, from, to, condition);
    }
}
