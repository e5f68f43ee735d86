package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation.Serving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class ChangesOfWorkerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();
    private final ChangePlaces places = new ChangePlaces(town.changes);

    @BeforeEach
    void deeWorksWithThePerson() {
        town.participants.pin(episode, "developmentWorker", "dee");
    }

    @Test
    void anAcceptedHandoverChangesTheParticipantAndGivesTheSteps() {
        asks("dee", handover());
        assertThat(serving().pinned()).as("until it is accepted").contains("dee");
        answers("accepted");
        town.participantSteps.handOver(town.situation(episode, "dan"));
        town.participantSteps.handOver(town.situation(episode, "dan"));
        assertThat(serving()).isEqualTo(new Serving("pod", Optional.of("dan"), Optional.empty()));
        assertThat(town.steps.told).containsExactly("developmentWorker to dan");
        assertThat(town.episodes.mayAct(episode, "dee")).isFalse();
        assertThat(nobodyIsAskedToTakeOver()).isTrue();
        assertThat(town.count("participant where until is not null and worker_id = 'dee'"))
                .isOne();
    }

    @Test
    void aRefusedChangeKeepsTheWorkerAndTellsWhoAsked() {
        asks("max", handover());
        answers("refused");
        town.participantSteps.keepTheWorker(town.situation(episode, "dan"));
        assertThat(serving().pinned()).contains("dee");
        assertThat(nobodyIsAskedToTakeOver()).isTrue();
        assertThat(town.count("notice where worker_id = 'max'")).isOne();
    }

    @Test
    void aCoverActsUntilItsLastDayAndTheParticipantStays() {
        asks("dee", cover(TODAY.plusDays(4)));
        assertThat(serving().cover()).as("until it is accepted").isEmpty();
        answers("accepted");
        town.participantSteps.startCover(town.situation(episode, "dan"));
        assertThat(serving().owner()).contains("dan");
        assertThat(serving().isHeldBy("dee")).isTrue();
        assertThat(town.episodes.mayAct(episode, "dan")).isTrue();
        town.clock.isNoonOn(TODAY.plusDays(4));
        assertThat(serving().cover()).contains("dan");
        town.clock.isNoonOn(TODAY.plusDays(5));
        assertThat(serving().cover()).as("even if the timer is late").isEmpty();
        assertThat(town.episodes.mayAct(episode, "dan")).isFalse();
    }

    @Test
    void theEndOfACoverGivesTheStepsBack() {
        asks("dee", cover(TODAY));
        answers("accepted");
        town.participantSteps.startCover(town.situation(episode, "dan"));
        town.participantSteps.endCover(town.situation(episode, "dan"));
        town.participantSteps.endCover(town.situation(episode, "dan"));
        assertThat(serving().owner()).contains("dee");
        assertThat(town.steps.told).containsExactly("developmentWorker to dan", "developmentWorker to dee");
    }

    @Test
    void aHandoverEndsTheCoverOfTheWorkerWhoLeaves() {
        asks("dee", cover(TODAY.plusDays(4)));
        answers("accepted");
        town.participantSteps.startCover(town.situation(episode, "dan"));
        asks("dan", handover());
        answers("accepted");
        town.participantSteps.handOver(town.situation(episode, "dan"));
        assertThat(serving().pinned()).contains("dan");
        assertThat(serving().cover()).isEmpty();
    }

    @Test
    void whoIsAskedReadsWhatIsAskedAndNoName() {
        asks("dee", handover());
        assertThat(town.participantSteps
                        .whatIsAsked(town.situation(episode, "dan"))
                        .text())
                .isEqualTo("You are asked to take over as development worker for good. Introduction on 9 March 2026.");
        assertThat(town.participants.serving(episode, "receivingWorker").team()).isEqualTo("pod");
    }

    @Test
    void whoIsAskedToCoverReadsUntilWhen() {
        asks("max", cover(TODAY.plusDays(1)));
        assertThat(town.participantSteps
                        .whatIsAsked(town.situation(episode, "dan"))
                        .text())
                .isEqualTo("You are asked to cover for the development worker until 3 March 2026.");
    }

    @Test
    void aChangeIsRefusedWithItsReason() {
        assertThat(refused("dee", with("change.kind", "swap"))).startsWith("Kind of change: choose");
        assertThat(refused("dee", with("change.role", "teamManager"))).startsWith("Role: nobody is kept");
        assertThat(refused("dee", with("change.role", "receivingWorker"))).startsWith("Role: nobody is kept");
        assertThat(refused("dee", with("change.role", "peerMentor"))).startsWith("Role: nobody holds");
        assertThat(refused("carol", handover())).startsWith("Only the worker who holds the role");
        assertThat(refused("mona", handover())).as("another team's manager").startsWith("Only the worker");
        assertThat(refused("dee", with("change.receiver", "dee"))).startsWith("Which colleague: choose another");
        assertThat(refused("dee", with("change.receiver", "carol")))
                .startsWith("Which colleague: choose a worker who has");
        assertThat(refused("dee", cover(TODAY.minusDays(1)))).startsWith("Cover until: give its last day");
        assertThat(refused("dee", without("change.introductionOn"))).startsWith("Introduction: say on which day");
        assertThat(refused("dee", without("change.reason"))).isEqualTo("Reason for the change: it is missing.");
        assertThat(town.count("change_of_worker")).isZero();
    }

    @Test
    void aSecondChangeWaitsForTheAnswerToTheFirst() {
        asks("dee", handover());
        assertThat(status(() -> put("dee", cover(TODAY)))).isEqualTo(409);
        answers("refused");
        assertThat(status(() -> put("dee", cover(TODAY)))).isEqualTo(200);
    }

    @Test
    void anAnswerNeedsAQuestion() {
        assertThat(status(() -> put("dan", Map.of("change.answer", "accepted"))))
                .isEqualTo(404);
    }

    private void asks(String worker, Map<String, Object> change) {
        put(worker, change);
        town.participants.pin(episode, "receivingWorker", "dan");
    }

    private void answers(String answer) {
        put("dan", Map.of("change.answer", answer, "change.answerNote", "As agreed"));
    }

    private void put(String worker, Map<String, Object> values) {
        places.put(episode, values, worker, town.clock.instant());
    }

    private String refused(String worker, Map<String, Object> change) {
        return sentence(() -> put(worker, change));
    }

    private Map<String, Object> handover() {
        return Map.of(
                "change.kind", "handover",
                "change.role", "developmentWorker",
                "change.receiver", "dan",
                "change.reason", "leaving",
                "change.introductionOn", TODAY.plusDays(7));
    }

    private Map<String, Object> cover(LocalDate until) {
        Map<String, Object> change = with("change.kind", "cover");
        change.remove("change.introductionOn");
        change.put("change.coverUntil", until);
        return change;
    }

    private Map<String, Object> with(String place, Object value) {
        Map<String, Object> change = new HashMap<>(handover());
        change.put(place, value);
        return change;
    }

    private Map<String, Object> without(String place) {
        Map<String, Object> change = new HashMap<>(handover());
        change.remove(place);
        return change;
    }

    private Serving serving() {
        return town.participants.serving(episode, "developmentWorker");
    }

    private boolean nobodyIsAskedToTakeOver() {
        return town.participants.serving(episode, "receivingWorker").pinned().isEmpty();
    }
}
