package org.alongside.pathway.version;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.PuttingRight;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.Timeline;
import org.alongside.record.TimelineKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of one person, their steps, timers and targets when a manager moves them to a newer version. */
@JourneyTest
class MovesTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Moves moves;

    @Autowired
    private PuttingRight right;

    @Autowired
    private Workbench workbench;

    @Autowired
    private Participation participation;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Timeline timeline;

    private int older;

    @BeforeEach
    void anOlderVersionIsLive() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        older = new Garden(journeys).older();
    }

    @Test
    void aStepWithANewIdGoesOnUnderItsNewNameAndItsTimerKeepsItsDate() {
        Journey person = begun("Idris Walker", "look");
        Instant timer = timerOf(person);
        journeys.clock().pass(Duration.ofDays(1));
        move(Garden.RENAMED, false);

        assertThat(person).isWaitingAt("lookAtTheGarden");
        assertThat(person.step("lookAtTheGarden").getName()).isEqualTo("Look at the garden together");
        assertThat(row(person)).containsEntry("name", "Look at the garden together");
        assertThat(timerOf(person)).isEqualTo(timer);
        person.does("lookAtTheGarden", answers("howItWent", "There are nettles"))
                .does("thankEverybody", answers("howItWent", "They were glad"));
        assertThat(person).hasEndedAt("gardenDone");
        LogAgainstHistory.of(journeys, person).agree();
    }

    @Test
    void aStepWhoseRoleChangedIsOfferedToTheNewRoleAndLeavesTheOldOnesHands() {
        Journey person = begun("Dilys Digger", "dig");
        assertThat(person).isWith("dig", "careCoordinator");
        move(Map.of(), false);

        assertThat(person).offers("dig", "thepodDevelopmentWorker");
        assertThat(person.step("dig").getAssignee()).isNull();
        assertThat(row(person)).containsEntry("role_id", "developmentWorker").containsEntry("owner", null);
        assertThat(events(person)).containsExactly("created", "assigned", "moved", "unassigned");
        person.does("developmentWorker", "dig", answers("howItWent", "It is dug"));
        assertThat(person).hasEndedAt("gardenDone");
        LogAgainstHistory.of(journeys, person).agree();
    }

    @Test
    void aStepWithAnotherFormAsksThatFormAndStaysWithItsParticipant() {
        Journey person = begun("Nia Neighbour", "ask");
        move(Map.of(), false);

        assertThat(person).isWith("askNeighbours", "careCoordinator");
        assertThatThrownBy(() -> person.does("askNeighbours", answers("howItWent", "Nobody was in")))
                .isInstanceOf(Refusal.class);
        person.does("askNeighbours", answers("whoAnswered", "The one with the dog"));
        assertThat(person).hasEndedAt("gardenDone");
    }

    @Test
    void aTargetStaysUnlessTheManagerAsksForItToBeCountedAnew() {
        Journey person = begun("Tariq Target", "plant");
        Instant target = due(person, "due");
        journeys.clock().pass(Duration.ofDays(2));
        move(Map.of(), false);

        assertThat(due(person, "due")).isEqualTo(target);
        assertThat(events(person)).containsExactly("created", "assigned", "moved");
    }

    @Test
    void aTargetThatIsCountedAnewIsCountedFromWhenTheStepBeganAndTheFirstIsKept() {
        Journey person = begun("Tara Target", "plant");
        Instant first = due(person, "due");
        journeys.clock().pass(Duration.ofDays(2));
        move(Map.of(), true);

        Instant threeWorkingDaysFromMonday = TurnableClock.london("2026-11-05T16:30");
        assertThat(due(person, "due")).isEqualTo(threeWorkingDaysFromMonday);
        assertThat(person.step("plant").getDueDate().toInstant()).isEqualTo(threeWorkingDaysFromMonday);
        assertThat(due(person, "first_due")).isEqualTo(first);
        assertThat(events(person)).containsExactly("created", "assigned", "moved", "retargeted");
    }

    @Test
    void whoStandsAtAStepThatIsGoneStaysAndIsListedWithTheReason() {
        Journey person = begun("Bo Borrower", "borrow");
        int newer = new Garden(journeys).newer();
        UUID move = moves.order(wish(newer, Map.of(), false), "The garden changed", 1, "teamManager");
        moves.goOn(move, 10);

        assertThat(moves.progress(move)).isEqualTo(new Progress(0, 0, 1));
        assertThat(moves.stayed(move))
                .containsExactly(new Stayed(
                        person.episode(),
                        "Version %d has no “Borrow tools”, and no other step was chosen in its place."
                                .formatted(newer)));
        person.does("borrowTools", answers("howItWent", "A spade and a fork"));
        assertThat(person).hasEndedAt("gardenDone");
    }

    @Test
    void aTrialSaysWhatWillChangeAndKeepsNothing() {
        Journey person = begun("Petra Preview", "dig");
        MoveWish wish = wish(new Garden(journeys).newer(), Map.of(), false);

        List<UnderWay> all = moves.underWay(wish, "teamManager");
        Trial trial = moves.tried(wish, all.get(0), "teamManager");

        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.episode()).isEqualTo(person.episode());
            assertThat(one.places()).containsExactly(new Spot("dig", "Dig"));
            assertThat(one.canMove()).isTrue();
        });
        assertThat(trial.steps()).singleElement().satisfies(step -> {
            assertThat(step.before().role()).isEqualTo("careCoordinator");
            assertThat(step.after().role()).isEqualTo("developmentWorker");
            assertThat(step.after().owner()).isNull();
            assertThat(step.form()).isFalse();
        });
        assertThat(person).isWith("dig", "careCoordinator");
        assertThat(events(person)).containsExactly("created", "assigned");
    }

    @Test
    void whatWasDoneBeforeTheMoveIsCorrectedButNotTakenBack() {
        Journey person = begun("Bea Backwards", "plant");
        person.does("plant", answers("again", "yes"));
        move(Map.of(), false);

        long answered = journeys.database()
                .sql("select max(id) from answers where episode_id = ?")
                .param(person.episode())
                .query(Long.class)
                .single();
        assertThat(right.toTakeBack(answered, "careCoordinator").objection())
                .isEqualTo(
                        "“Plant” was done in version %d of its pathway, and the person has been moved to version %d since. Correct the answer instead."
                                .formatted(
                                        older, journeys.newest(Garden.PATHWAY).getVersion()));
        assertThat(right.toCorrect(answered, "careCoordinator")).isNotNull();
    }

    @Test
    void theTimelineSaysWhoMovedThePersonAndWhy() {
        Journey person = begun("Tess Timeline", "ask");
        move(Map.of(), false);

        assertThat(timeline.of(person.person(), "careCoordinator", Set.of(TimelineKind.COURSE), null)
                        .entries())
                .filteredOn(entry -> entry.title()
                        .equals("Moved to version %d of “Help with the garden”"
                                .formatted(journeys.newest(Garden.PATHWAY).getVersion())))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("Tamsin Okoro");
                    assertThat(entry.lines()).containsExactly("Before: version " + older, "Reason: The garden changed");
                });
    }

    @Test
    void whatAMachineLeftUndoneIsFoundWithoutBeingNamed() {
        begun("Fay Found", "ask");
        begun("Fred Found", "ask");
        UUID move = moves.order(wish(new Garden(journeys).newer(), Map.of(), false), "It changed", 2, "teamManager");
        moves.goOn(move, 1);

        assertThat(moves.goOn(20)).isPositive();
        assertThat(moves.progress(move)).isEqualTo(new Progress(0, 2, 0));
    }

    @Test
    void aCalledPathwayStaysWhereItIsAndComesBackToTheNewVersion() {
        Journey person = begun("Polly Party", "party");
        int called = journeys.newest("gardenParty").getVersion();
        move(Map.of(), false);

        assertThat(journeys.newest("gardenParty").getVersion()).isGreaterThan(called);
        assertThat(journeys.database()
                        .sql("select pathway_version from open_step where episode_id = ?")
                        .param(person.episode())
                        .query(Integer.class)
                        .single())
                .isEqualTo(called);
        assertThat(events(person)).doesNotContain("moved");
        person.does("inviteTheStreet", answers("howItWent", "All of them came"));
        assertThat(person).hasEndedAt("gardenDone");
    }

    @Test
    void anEpisodeIsClosedAfterAMoveAsBefore() {
        Journey person = begun("Cleo Closing", "ask");
        move(Map.of(), false);

        person.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "Her sister looks after the rest"));
        assertThat(person).isWaitingAt().hasEndedAt("closedEarly");
    }

    @Test
    void aStepOfAnotherRoleGoesToThatRolesParticipant() {
        Journey person = begun("Piet Pinned", "dig");
        transactions.executeWithoutResult(pinning -> participation.pin(
                new EpisodeRef(person.episode(), person.reference()), "developmentWorker", "developmentWorker3"));
        move(Map.of(), false);

        assertThat(person).isWith("dig", "developmentWorker3").offers("dig", "thepodDevelopmentWorker");
        LogAgainstHistory.of(journeys, person).agree();
    }

    @Test
    void aTargetThatAManagerSetForOnePersonStaysAsTheySetIt() {
        Journey person = begun("Rhys Retargeted", "plant");
        Instant agreed = TurnableClock.london("2026-11-20T12:00");
        workbench.retarget(person.step("plant").getId(), managerOf(person), agreed, "They are away");
        move(Map.of(), true);

        assertThat(due(person, "due")).isEqualTo(agreed);
    }

    @Test
    void aStepCannotBecomeWhatIsNoStep() {
        begun("Una Union", "look");
        MoveWish wish = wish(new Garden(journeys).newer(), Map.of("walkRound", "gardenDone"), false);

        assertThatThrownBy(() -> moves.underWay(wish, "teamManager"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Walk round the garden” cannot become “The garden is done”");
    }

    @Test
    void onlyWhatTheOtherVersionLacksHasToBeDecided() {
        List<Gone> gone = moves.gone(Garden.PATHWAY, older, new Garden(journeys).newer());

        assertThat(gone)
                .extracting(Gone::place)
                .containsExactlyInAnyOrder(
                        new Spot("walkRound", "Walk round the garden"), new Spot("borrowTools", "Borrow tools"));
        assertThat(gone.get(0).instead()).contains(new Spot("lookAtTheGarden", "Look at the garden together"));
    }

    @Test
    void aMoveWithoutAReasonIsRefused() {
        begun("Rae Reason", "ask");
        MoveWish wish = wish(new Garden(journeys).newer(), Map.of(), false);

        assertThatThrownBy(() -> moves.order(wish, " ", 1, "teamManager"))
                .hasMessage("Say why these people are moved.");
    }

    private String managerOf(Journey person) {
        return journeys.database()
                .sql("""
                        select min(m.worker_id) from membership m join open_step o on o.team_id = m.team_id
                        where m.role_id = 'teamManager' and o.episode_id = ?""")
                .param(person.episode())
                .query(String.class)
                .single();
    }

    private Journey begun(String name, String begin) {
        return journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished(name, begin));
    }

    private void move(Map<String, String> instead, boolean targetsAnew) {
        MoveWish wish = wish(new Garden(journeys).newer(), instead, targetsAnew);
        UUID move = moves.order(wish, "The garden changed", 1, "teamManager");
        assertThat(moves.goOn(move, 10)).isEqualTo(1);
        assertThat(moves.stayed(move)).isEmpty();
        assertThat(moves.progress(move)).isEqualTo(new Progress(0, 1, 0));
    }

    private MoveWish wish(int newer, Map<String, String> instead, boolean targetsAnew) {
        return new MoveWish(Garden.PATHWAY, older, newer, instead, targetsAnew);
    }

    private Instant timerOf(Journey person) {
        return journeys.database()
                .sql("select duedate_ from act_ru_job where process_instance_id_ = ?")
                .param(person.instance())
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private Instant due(Journey person, String column) {
        return journeys.database()
                .sql("select %s from open_step where episode_id = ?".formatted(column))
                .param(person.episode())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private Map<String, Object> row(Journey person) {
        return journeys.database()
                .sql("select name, role_id, owner from open_step where episode_id = ?")
                .param(person.episode())
                .query()
                .singleRow();
    }

    private List<String> events(Journey person) {
        return journeys.database()
                .sql("select event from step_log where episode_id = ? and kind = 'step' order by seq")
                .param(person.episode())
                .query(String.class)
                .list();
    }
}
