package org.alongside.meeting;

import static org.alongside.meeting.MeetingDesk.agreedOn;
import static org.alongside.meeting.MeetingDesk.with;
import static org.alongside.meeting.MeetingDesk.without;
import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was agreed stays readable, and each goal is looked back upon once. */
@Tag("both-databases")
class GoalsAndAgreementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> GOAL = Map.of("goal.title", "Find a choir", "goal.by", TODAY.plusDays(30));
    private static final Map<String, Object> EXTENSION =
            Map.of("timeframe.extendBy", BigDecimal.valueOf(6), "timeframe.extendedBecause", "The choir begins late");

    private final MeetingDesk desk = new MeetingDesk();

    @Test
    void aTimeframeEndsSoManyWeeksAfterItWasAgreed() {
        desk.agreement(agreedOn(26, 16, 4));

        assertThat(desk.steps.endOfTimeframe(desk.here())).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void anExtensionAddsItsWeeksToTheEndAndTheFirstAgreementStays() {
        desk.agreement(agreedOn(26, 16, 4));
        desk.town.clock.isNoonOn(TODAY.plusDays(170));

        desk.agreement(EXTENSION);

        assertThat(desk.steps.endOfTimeframe(desk.here())).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(desk.town.count("agreement")).isEqualTo(2);
        assertThat(desk.town.count("agreement where extended_because is not null"))
                .isOne();
    }

    @Test
    void anExtensionMayAddMeetingsToThoseAllHeld() {
        desk.agreement(agreedOn(26, 16, 4));
        for (int n = 0; n < 16; n++) desk.tries(MeetingDesk.met(), true);
        assertThat(desk.steps.next(desk.here())).isEqualTo("none");
        desk.agreement(EXTENSION);
        assertThat(desk.steps.next(desk.here())).as("weeks alone").isEqualTo("none");

        desk.agreement(with(EXTENSION, "timeframe.moreMeetings", BigDecimal.valueOf(4)));

        assertThat(desk.steps.next(desk.here())).isNotEqualTo("none");
        assertThat(desk.town.count("agreement where meetings = 20")).isOne();
        assertThat(sentence(() -> desk.agreement(with(EXTENSION, "timeframe.moreMeetings", BigDecimal.valueOf(-1)))))
                .isEqualTo("Meetings to add: give a number from 0 to 520.");
    }

    @Test
    void meetingsThatBothSaidCanEndStayEndedWhateverIsAdded() {
        desk.agreement(agreedOn(26, 16, 4));
        desk.tries(with(MeetingDesk.met(), "meeting.canEnd", "yes"), true);

        desk.agreement(with(EXTENSION, "timeframe.moreMeetings", BigDecimal.valueOf(4)));

        assertThat(desk.steps.next(desk.here())).isEqualTo("none");
    }

    @Test
    void theTimeframeIsNotClosedOverAMeetingThatHasBegunAndDropsOneAhead() {
        desk.agreement(agreedOn(26, 16, 4));
        desk.meeting(desk.arranged());
        Map<String, Object> closed = Map.of("timeframe.closedBecause", "She has found her own way");
        assertThat(sentence(() -> desk.agreement(closed)))
                .isEqualTo("Nobody has told yet what came of the meeting about strengths and needs on 2 March 2026 at"
                        + " 12:00. Its worker writes it up first; then the timeframe can be closed.");
        assertThat(status(() -> desk.agreement(closed))).isEqualTo(409);
        desk.meeting(MeetingDesk.arrangedOn(TODAY.plusDays(1)));

        desk.agreement(closed);

        assertThat(desk.town.count("meeting where waits")).isZero();
        assertThat(desk.town.count("agreement where closed_because is not null"))
                .isOne();
    }

    @Test
    void attemptsThatFailedBeforeTheEpisodeWasOpenedAgainCountNoMore() {
        desk.tries(MeetingDesk.met(), false);
        desk.tries(MeetingDesk.met(), false);
        assertThat(desk.steps.failedAttempts(desk.here())).isEqualTo(2);
        desk.town.clock.isNoonOn(TODAY.plusDays(30));
        desk.town
                .jdbc
                .sql("update episode set reopened_at = :at")
                .param("at", desk.town.clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        assertThat(desk.steps.failedAttempts(desk.here())).isZero();
        assertThat(desk.steps.whoWasMissing(desk.here()).toString()).contains("This is the first attempt.");
        desk.tries(MeetingDesk.met(), false);
        assertThat(desk.steps.failedAttempts(desk.here())).isOne();
    }

    @Test
    void nobodySpeaksForAPersonWhoCouldNotBeAsked() {
        desk.goal(GOAL);
        String goal = desk.goalSteps.toReview(desk.here()).get(0).value();
        assertThat(sentence(() -> desk.goal(without(review(goal), "goal.personWords"))))
                .isEqualTo("The person's words: it is missing.");

        desk.goal(with(review(goal), "goal.personSays", "couldNotAsk"));

        assertThat(desk.town.count("goal where person_says = 'couldNotAsk' and person_words is null"))
                .isOne();
    }

    @Test
    void whatCannotBeAgreedIsRefusedByName() {
        assertThat(status(() -> desk.agreement(EXTENSION))).isEqualTo(404);
        assertThat(refusedAgreement("agreement.weeks", BigDecimal.ZERO))
                .startsWith("Timeframe in weeks: give a number");
        assertThat(refusedAgreement("agreement.meetings", new BigDecimal("1.5")))
                .isEqualTo("Number of meetings: give a whole number.");
        assertThat(refusedAgreement("agreement.milestoneEvery", new BigDecimal("99999999999")))
                .isEqualTo("Milestone meetings: give a whole number.");
        assertThat(refusedAgreement("agreement.outcomes", " ")).isEqualTo("Outcomes: it is missing.");
        desk.agreement(agreedOn(26, 16, 4));
        assertThat(sentence(() -> desk.agreement(without(EXTENSION, "timeframe.extendedBecause"))))
                .isEqualTo("Reason for extending: it is missing.");
        assertThat(sentence(() -> desk.agreement(without(EXTENSION, "timeframe.extendBy"))))
                .isEqualTo("Weeks to extend by: it is missing.");
        assertThat(desk.town.count("agreement")).isOne();
    }

    @Test
    void aGoalHasADateAhead() {
        assertThat(sentence(() -> desk.goal(with(GOAL, "goal.by", TODAY)))).isEqualTo("By when: choose a day ahead.");
        assertThat(sentence(() -> desk.goal(without(GOAL, "goal.by")))).isEqualTo("By when: it is missing.");
        assertThat(desk.town.count("goal")).isZero();
    }

    @Test
    void aGoalIsOfferedUntilItIsLookedBackUpon() {
        assertThat(desk.goalSteps.anyLeftToReview(desk.here())).isFalse();
        desk.goal(GOAL);
        Choice offered = desk.goalSteps.toReview(desk.here()).get(0);
        assertThat(offered.label()).isEqualTo("Find a choir (by 1 April 2026)");

        desk.goal(review(offered.value()));

        assertThat(desk.goalSteps.anyLeftToReview(desk.here())).isFalse();
        assertThat(status(() -> desk.goal(review(offered.value())))).isEqualTo(409);
        assertThat(status(() -> desk.goal(review("none")))).isEqualTo(409);
    }

    private static Map<String, Object> review(String goal) {
        return Map.of(
                "goal.reviewed", goal,
                "goal.personSays", "reached",
                "goal.personWords", "I sang",
                "goal.workerSays", "partly",
                "goal.workerWords", "She sang softly");
    }

    private String refusedAgreement(String place, Object value) {
        return sentence(() -> desk.agreement(with(agreedOn(26, 16, 4), place, value)));
    }
}
