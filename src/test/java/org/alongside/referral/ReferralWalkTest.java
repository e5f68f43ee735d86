package org.alongside.referral;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do in whatever order, what must always hold does hold. The seed is the case's name. */
@JourneyTest
class ReferralWalkTest {

    private static final int WALKS = 200;

    /** Law 4 for this pathway and its acts: routing answers, results of system steps, and the episode. */
    private static final Set<String> ALLOWED = Set.of(
            "episode",
            "whatMattersMost",
            "wishesToStudy",
            "agreementToShare",
            "evidenceComplete",
            "eighteenToTwentyFive",
            "suggestedStrand",
            "decision",
            "closingReason",
            "kindOfChange",
            "coverUntil",
            "acceptance");

    @Autowired
    private Journeys journeys;

    private int submitted;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, WALKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomWalkKeepsEveryPromiseAndCanAlwaysReachAnEnd(long seed) {
        Random random = new Random(seed);
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofHours(random.nextInt(24 * 60))));
        RandomAnswers answers = new RandomAnswers(random);
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        submitted = 1;

        for (int move = 0; move < 4 + random.nextInt(12) && !journey.openSteps().isEmpty(); move++) {
            anything(journey, random, answers);
            promisesHold(journey);
        }
        for (int move = 0; move < 20 && !journey.openSteps().isEmpty(); move++) {
            towardsAnEnd(journey);
            promisesHold(journey);
        }

        assertThat(journey.openSteps()).isEmpty();
        assertThat(journey.hasEnded()).isTrue();
        LogAgainstHistory.of(journeys, journey).agree();
    }

    private void anything(Journey journey, Random random, RandomAnswers answers) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            journey.act("closing", holder(journey), answers.closing());
            submitted++;
        } else if (kind < 4) {
            changeWorker(journey, answers);
        } else if (kind < 8) {
            journey.timeIs(journeys.clock().instant().plus(Duration.ofHours(1 + random.nextInt(70))));
        } else {
            List<Task> open = journey.openSteps();
            Task step = open.get(random.nextInt(open.size()));
            journey.does(step.getTaskDefinitionKey(), answers.of(step.getTaskDefinitionKey(), today()));
            submitted++;
        }
    }

    /** Refused while another change waits; the walk goes on either way. */
    private void changeWorker(Journey journey, RandomAnswers answers) {
        String holder = holder(journey);
        String receiver = holder.equals("careCoordinator") ? "careCoordinator3" : "careCoordinator";
        int before = answersKept(journey);
        try {
            journey.act("changeOfWorker", holder, answers.changeOfWorker(receiver, today()));
            submitted++;
        } catch (Refusal refused) {
            assertThat(answersKept(journey)).isEqualTo(before);
        }
    }

    private void towardsAnEnd(Journey journey) {
        Task step = journey.openSteps().get(0);
        Map<String, Object> answers = switch (step.getTaskDefinitionKey()) {
            case "talkAboutWhatThePersonWants" -> ReferralAnswers.theyTalked();
            case "sendTheReferralAndItsEvidence" -> ReferralAnswers.theReferral(today());
            case "bringWhatIsMissing" -> ReferralAnswers.allEvidence(today());
            case "decideEligibility" -> ReferralAnswers.eligible();
            case "acceptOrRefuse" -> Journeys.answers("acceptance", "refused", "answerNote", "Not now");
            default -> new RandomAnswers(new Random(0)).of(step.getTaskDefinitionKey(), today());
        };
        journey.does(step.getTaskDefinitionKey(), answers);
        submitted++;
    }

    private void promisesHold(Journey journey) {
        assertThat(answersKept(journey)).as("answers kept").isEqualTo(submitted);
        assertThat(journeys.database()
                        .sql("""
                                select count(*) from (select role_id from participant
                                where episode_id = ? and is_current group by role_id having count(*) > 1) doubled""")
                        .param(journey.episode())
                        .query(Integer.class)
                        .single())
                .as("roles with two current participants")
                .isZero();
        assertThat(handsChangedWithoutARecord(journey))
                .as("participants changed without a handover")
                .isZero();
        assertThat(variables(journey)).isSubsetOf(ALLOWED);
    }

    private int handsChangedWithoutARecord(Journey journey) {
        return journeys.database()
                .sql("""
                        select count(*) from participant later
                        where later.episode_id = ? and later.role_id <> 'receivingWorker' and later.change_id is null
                          and exists (select 1 from participant before where before.episode_id = later.episode_id
                                      and before.role_id = later.role_id and before.id < later.id)""")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private List<String> variables(Journey journey) {
        return journeys.database()
                .sql("""
                        select distinct v.name_ from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_
                        where e.business_key_ = ?""")
                .param(journey.episode().toString())
                .query(String.class)
                .list();
    }

    private int answersKept(Journey journey) {
        return journeys.database()
                .sql("select count(*) from answers where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private String holder(Journey journey) {
        return journeys.database()
                .sql("""
                        select worker_id from participant
                        where episode_id = ? and role_id = 'careCoordinator' and is_current""")
                .param(journey.episode())
                .query(String.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journeys.clock().instant(), ZoneId.of("Europe/London"));
    }
}
