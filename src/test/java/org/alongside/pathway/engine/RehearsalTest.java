package org.alongside.pathway.engine;

import static org.alongside.pathway.engine.SmallModel.end;
import static org.alongside.pathway.engine.SmallModel.flow;
import static org.alongside.pathway.engine.SmallModel.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.rehearsal.Later;
import org.alongside.pathway.rehearsal.Told;
import org.alongside.pathway.rehearsal.Told.Kind;
import org.alongside.pathway.rehearsal.Waiting;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {

    /** A Wednesday before Christmas; the 28th is the bank holiday for Boxing Day, a Saturday. */
    private static final String BEFORE_CHRISTMAS = "2026-12-23T10:00:00Z";

    @Test
    void aReferralWalksThroughAllItsMeetingsToItsEnd() {
        try (Rehearsed referral = allocated()) {
            referral.answer("Allocate a development worker");
            assertThat(referral.told(Kind.REACHED)).contains("Ready for the planning meeting");
            assertThat(referral.scene().pictures()).hasSizeGreaterThan(1);
            throughTheMeetings(referral);
            assertThat(referral.scene().ended()).isTrue();
            assertThat(referral.scene().waiting()).isEmpty();
            assertThat(referral.told(Kind.ENDED)).endsWith("Meetings over");
            assertThat(referral.told(Kind.SYSTEM)).contains("Close after the meetings");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acts", "conversations", "meetings", "payment", "referral"})
    void everyPathwayOfOursCanBeRehearsed(String folder) {
        try (Rehearsed files = Rehearsed.folder(folder, BEFORE_CHRISTMAS)) {
            for (Choice pathway : files.rehearsal.pathways()) {
                files.begun(pathway.value());
                assertThat(files.scene().ended()).as(pathway.label()).isFalse();
                assertThat(files.scene().pictures().get(0).svg()).contains(">Now</text>");
            }
        }
    }

    @Test
    void theCrisisLoopBringsConversationTwoAndTheStepThatWasOpenGoes() {
        try (Rehearsed town =
                Rehearsed.folder("conversations", BEFORE_CHRISTMAS).begun("conversations")) {
            town.answer("Three conversations");
            town.rehearsal.happen("crisis");

            assertThat(town.told(Kind.DROPPED)).containsExactly("Conversation 1: listen and connect");
            assertThat(town.waiting()).containsExactly("Make an emergency plan");
            assertThat(town.at("Make an emergency plan").role()).isEqualTo("socialWorker");

            town.rehearsal.happen("closing");
            assertThat(town.scene().ended()).isTrue();
            assertThatThrownBy(() -> town.rehearsal.happen("crisis"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("listens");
        }
    }

    @Test
    void aStepTakesOnlyAnswersThatItsFormTakes() {
        try (Rehearsed town =
                Rehearsed.folder("conversations", BEFORE_CHRISTMAS).begun("conversations")) {
            Waiting start = town.at("Three conversations");
            WrongAnswers wrong = catchThrowableOfType(
                    WrongAnswers.class, () -> town.rehearsal.answer(start.id(), Map.of("stranger", "x")));

            assertThat(wrong.fields()).hasSizeGreaterThan(1);
            assertThat(town.scene().story()).isEmpty();
            assertThat(town.waiting()).containsExactly("Three conversations");
        }
    }

    @Test
    void twoWorkingDaysLaterIsAfterChristmasAndItsBankHolidayAndTheTimerHasFired() {
        try (Rehearsed referral = allocated()) {
            assertThat(referral.scene().dates())
                    .extracting(each -> each.label() + " " + each.at())
                    .containsExactly("Unallocated for two working days 2026-12-29T16:30:00Z");

            referral.rehearsal.pass(Later.NEXT_WORKING_DAY);
            assertThat(referral.scene().now()).isEqualTo("2026-12-24T16:30:00Z");
            assertThat(referral.told(Kind.TIME)).isEmpty();

            referral.rehearsal.pass(Later.NEXT_WORKING_DAY);
            assertThat(referral.scene().now()).isEqualTo("2026-12-29T16:30:00Z");
            assertThat(referral.told(Kind.TIME)).containsExactly("Unallocated for two working days");
            assertThat(referral.told(Kind.SYSTEM)).contains("Alert the manager");
            assertThat(referral.waiting()).containsExactly("Allocate a development worker");
        }
    }

    @Test
    void whatIsDoneTwoWorkingDaysLaterTookTwoWorkingDaysAndIsLate() {
        try (Rehearsed small = small(step("sayIt", "${workingDays.after(1)}"))) {
            small.rehearsal.pass(Later.TWO_WORKING_DAYS);
            small.answer("Say it", "goOn", "yes", "why", "typed and thrown away");

            Told told = small.scene().story().get(1);
            assertThat(told.workingDays()).isEqualTo(2);
            assertThat(told.late()).isTrue();
            assertThat(told.answers()).containsExactly(new Line("Go on?", "Yes, on"));
            assertThat(small.scene().story().toString()).doesNotContain("thrown away");
        }
    }

    @Test
    void durationsAndRepetitionsCountFromTheTimeOfTheRehearsal() {
        String timer = """
                <bpmn:boundaryEvent id="everyHour" name="An hour is over" attachedToRef="sayIt" cancelActivity="false">
                  <bpmn:timerEventDefinition id="t"><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:boundaryEvent id="afterAMonth" name="A month is over" attachedToRef="sayIt">
                  <bpmn:timerEventDefinition id="m"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1M</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>"""
                + end("hourOver") + flow("everyHour", "hourOver") + end("monthOver") + flow("afterAMonth", "monthOver");
        try (Rehearsed small = small(step("sayIt", "PT2H") + timer)) {
            assertThat(small.at("Say it").due()).isEqualTo("2026-12-23T12:00:00Z");
            for (int n = 0; n < 3; n++) {
                small.rehearsal.pass(Later.NEXT_DATE);
                assertThat(small.told(Kind.TIME)).hasSize(n + 1);
                assertThat(small.scene().now())
                        .isEqualTo(Instant.parse(BEFORE_CHRISTMAS).plusSeconds(3600L * (n + 1)));
            }
            small.rehearsal.pass(Later.NEXT_DATE);
            assertThat(small.scene().now()).isEqualTo("2027-01-23T10:00:00Z");
            assertThat(small.told(Kind.TIME)).endsWith("A month is over");
            assertThat(small.scene().ended()).isTrue();
        }
    }

    @Test
    void theEnginesOwnClockIsNeverTurned() {
        try (Rehearsed small = small(step("sayIt", "${workingDays.after(1)}"))) {
            long ahead = ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis();
            for (int n = 0; n < 50; n++) small.rehearsal.pass(Later.TWO_WORKING_DAYS);
            assertThat(ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis())
                    .isBetween(ahead - 5_000, ahead + 5_000);
            assertThat(small.scene().now()).isAfter(Instant.parse("2027-05-01T00:00:00Z"));
        }
    }

    @Test
    void aModelThatGoesRoundByItselfIsStoppedAndSaysSo() {
        try (Rehearsed small = Rehearsed.files(
                SmallModel.of("""
                        <bpmn:exclusiveGateway id="one" /><bpmn:exclusiveGateway id="two" />""" + flow("begins", "one") + flow("one", "two") + flow("two", "one")),
                BEFORE_CHRISTMAS)) {
            assertThatThrownBy(() -> small.begun("small"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("round and round");
        }
    }

    @Test
    void whereNoWayLeadsOnItSaysSoAndStandsWhereItStood() {
        String lost = """
                <bpmn:exclusiveGateway id="where" />
                <bpmn:sequenceFlow id="on" sourceRef="where" targetRef="over"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${goOn == 'yes'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="off" sourceRef="where" targetRef="over"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${goOn == 'perhaps'}</bpmn:conditionExpression></bpmn:sequenceFlow>""";
        try (Rehearsed small = Rehearsed.files(
                        SmallModel.of(step("sayIt", "${hours.after(4)}")
                                + lost
                                + end("over")
                                + flow("begins", "sayIt")
                                + flow("sayIt", "where")),
                        BEFORE_CHRISTMAS)
                .begun("small")) {
            assertThatThrownBy(() -> small.answer("Say it", "goOn", "no"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("cannot go on from here");
            assertThat(small.told(Kind.STEP)).isEmpty();
            assertThat(small.answer("Say it", "goOn", "yes").scene().ended()).isTrue();
        }
    }

    @Test
    void twoRehearsalsBesideOneAnotherDoNotTouch() {
        try (Rehearsed one = small(step("sayIt", "${hours.after(4)}"));
                Rehearsed other = small(step("sayIt", "${hours.after(4)}"))) {
            one.rehearsal.pass(Later.TWO_WORKING_DAYS);
            assertThat(other.scene().now()).isEqualTo(BEFORE_CHRISTMAS);
            assertThatThrownBy(() -> one.rehearsal.answer(other.at("Say it").id(), Map.of("goOn", "yes")))
                    .isInstanceOf(Refusal.class);
            one.answer("Say it", "goOn", "yes");
            assertThat(other.waiting()).containsExactly("Say it");
        }
    }

    @Test
    void whatHasEndedLeavesNothingBehind() {
        Rehearsed small = small(step("sayIt", "${hours.after(4)}"));
        String id = small.rehearsal.id();
        small.close();
        var engine = Rehearsed.ENGINE.itself();
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .tenantIdIn(id)
                        .count())
                .isZero();
        assertThat(engine.getTaskService().createTaskQuery().tenantIdIn(id).count())
                .isZero();
        assertThat(org.camunda.bpm.engine.ProcessEngines.getProcessEngine(engine.getName()))
                .isNull();
    }

    @Test
    void begunAgainEverythingIsAsItWas() {
        try (Rehearsed small = small(step("sayIt", "${hours.after(4)}"))) {
            small.rehearsal.pass(Later.AN_HOUR);
            small.answer("Say it", "goOn", "yes");
            small.rehearsal.again();
            assertThat(small.scene().now()).isEqualTo(BEFORE_CHRISTMAS);
            assertThat(small.told(Kind.STEP)).isEmpty();
            assertThat(small.waiting()).containsExactly("Say it");
        }
    }

    private static Rehearsed small(String elements) {
        return Rehearsed.files(
                        SmallModel.of(elements + end("over") + flow("begins", "sayIt") + flow("sayIt", "over")),
                        BEFORE_CHRISTMAS)
                .begun("small");
    }

    /** A referral that is complete and waits for a worker. */
    private static Rehearsed allocated() {
        Rehearsed referral = Rehearsed.folder("referral", BEFORE_CHRISTMAS).begun("referral");
        String name = referral.waiting().get(0);
        referral.answer(name);
        referral.answer("Talk about what the person wants", "agreementToShare", "agreed");
        referral.answer("Send the referral and its evidence");
        referral.finds("Check that the evidence is there and up to date", "true");
        referral.finds("Is the person 18 to 25?", "false");
        referral.answer(
                "Decide whether The Pod is right for the person", "decision", "eligible", "strand", "brokerage");
        return referral;
    }

    private static void throughTheMeetings(Rehearsed referral) {
        Map<String, Object> found = Map.of(
                "See what came of the meeting", "tookPlace",
                "See whether a direct payment is asked for", "false",
                "Work out when the timeframe ends", "2027-06-30",
                "See which meeting comes next", "none",
                "See whether a goal is left to review", "false");
        for (int n = 0; n < 60 && !referral.scene().ended(); n++) {
            List<Waiting> waiting = referral.scene().waiting();
            if (waiting.isEmpty()) referral.rehearsal.pass(Later.NEXT_DATE);
            else if (waiting.get(0).kind() == Waiting.Kind.STEP)
                referral.answer(waiting.get(0).label());
            else
                referral.finds(
                        waiting.get(0).label(),
                        Objects.requireNonNull(found.get(waiting.get(0).label())));
        }
    }
}
