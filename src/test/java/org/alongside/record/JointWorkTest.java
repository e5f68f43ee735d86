package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class JointWorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();
    private final UUID ada = town.people.of(episode).id();
    private final ChangePlaces places = new ChangePlaces(town.changes);
    private final JointWorkPlaces endings = new JointWorkPlaces(town.jointWork, town.notices);

    @BeforeEach
    void deeLeadsAndOlaIsOfAnotherTeam() {
        town.participants.pin(episode, "developmentWorker", "dee");
        town.hire("ola", "Ola Oak", "occupationalTherapist", "south");
    }

    @Test
    void untilItIsAcceptedNobodyIsBesideTheLeadAndTheColleagueIsTold() {
        asks("dee", "ola", Map.of());
        assertThat(town.jointWork.of(episode)).isEmpty();
        assertThat(town.count("notice where worker_id = 'ola'")).isOne();
        assertThat(town.participantSteps
                        .whatIsAsked(town.situation(episode, "ola"))
                        .text())
                .isEqualTo("You are asked to work jointly with the development worker, who stays the lead."
                        + " Introduction on 9 March 2026.");
        answers("ola", "refused");
        town.participantSteps.keepTheWorker(town.situation(episode, "ola"));
        assertThat(town.jointWork.of(episode)).isEmpty();
        assertThat(town.needToKnow.of(episode, "ola")).isFalse();
        assertThat(town.count("notice where worker_id = 'dee' and words like 'Working jointly was refused%'"))
                .isOne();
    }

    @Test
    void whoIsBroughtInSeesThePersonWhileItLastsAndNoLonger() {
        assertThat(town.needToKnow.of(episode, "ola")).isFalse();
        bringsIn("ola");
        assertThat(sees("ola")).isTrue();
        assertThat(town.episodes.mayAct(episode, "ola")).isTrue();
        ends("dee", "ola");
        assertThat(sees("ola")).isFalse();
        assertThat(town.episodes.mayAct(episode, "ola")).isFalse();
        assertThat(town.count("notice where worker_id = 'ola' and words like 'The joint work has ended%'"))
                .isOne();
    }

    @Test
    void whoIsBroughtInSeesARestrictedPersonToo() {
        bringsIn("ola");
        town.restrictions.set(ada, "mona", "Her sister works at The Pod.");
        assertThat(sees("ola")).isTrue();
        ends("ola", "ola");
        assertThat(sees("ola")).isFalse();
    }

    @Test
    void aColleagueWhoHasLeftIsBesideNobody() {
        bringsIn("dan");
        town.jdbc.sql("update worker set active = false where id = 'dan'").update();
        assertThat(town.participants.serving(episode, "developmentWorker").beside())
                .isEmpty();
        assertThat(town.episodes.mayAct(episode, "dan")).isFalse();
    }

    @Test
    void theFirstWorkerStaysTheLeadAndKeepsTheirSteps() {
        bringsIn("dan");
        var serving = town.participants.serving(episode, "developmentWorker");
        assertThat(serving.pinned()).contains("dee");
        assertThat(serving.owner()).contains("dee");
        assertThat(serving.beside()).isEqualTo(Set.of("dan"));
        assertThat(town.steps.told).isEmpty();
    }

    @Test
    void whoDoesNotHaveTheRoleSeesItsStepsButDoesNotDoThem() {
        bringsIn("ola");
        assertThat(town.participants.serving(episode, "developmentWorker").mayBeDoneBy("ola"))
                .isFalse();
    }

    @Test
    void bringingInIsRefusedWithItsReason() {
        assertThat(refused("dee", Map.of("change.receiver", "dee")))
                .isEqualTo(
                        "Which colleague: choose another worker than the one who holds the role. They lead already.");
        assertThat(refused("colin", Map.of())).startsWith("Only the worker who holds the role");
        assertThat(refused("dee", Map.of("change.personThinks", " "))).startsWith("What the person thinks: ask them");
        town.hire("ivy", "Ivy Inn", "auditor", "south");
        assertThat(refused("dee", Map.of("change.receiver", "ivy"))).endsWith("choose somebody who works with people.");
        bringsIn("ola");
        assertThat(refused("dee", Map.of())).isEqualTo("This colleague works with the person already.");
        assertThat(refused("ola", Map.of("change.receiver", "dan"))).startsWith("Only the worker who holds the role");
    }

    @Test
    void jointWorkThatIsOverCanBeginAgainAndBothTimesAreKept() {
        bringsIn("ola");
        ends("dee", "ola");
        bringsIn("ola");
        assertThat(town.jointWork.of(episode)).hasSize(2).last().satisfies(line -> {
            assertThat(line.until()).isNull();
            assertThat(line.personThinks()).isEqualTo("She would like a second pair of hands");
        });
        assertThat(town.jointWork.of(episode).get(0).endedBecause()).isEqualTo("The kitchen is adapted");
    }

    @Test
    void whatIsOverCannotBeEnded() {
        assertThat(status(() -> ends("dee", "ola"))).isEqualTo(404);
        bringsIn("ola");
        assertThat(status(
                        () -> endings.put(episode, Map.of("jointWork.colleague", "ola"), "dee", town.clock.instant())))
                .isEqualTo(400);
    }

    @Test
    void theLeadTheColleagueAndTheManagerMayEndItAndNobodyElseIsOfferedIt() {
        bringsIn("ola");
        for (String worker : List.of("dee", "ola", "max")) {
            assertThat(town.participantSteps.workingJointly(town.situation(episode, worker)))
                    .as(worker)
                    .singleElement()
                    .satisfies(choice -> assertThat(choice.label()).isEqualTo("Ola Oak"));
        }
        for (String other : List.of("colin", "carol")) {
            assertThat(town.participantSteps.workingJointly(town.situation(episode, other)))
                    .as(other)
                    .isEmpty();
            assertThat(status(() -> ends(other, "ola"))).as(other).isEqualTo(403);
        }
        assertThat(sees("ola")).isTrue();
    }

    @Test
    void whoTakesOverTheLeadIsNoLongerBesideIt() {
        bringsIn("dan");
        asks("dee", "dan", Map.of("change.kind", "handover"));
        answers("dan", "accepted");
        town.participantSteps.handOver(town.situation(episode, "dan"));
        var serving = town.participants.serving(episode, "developmentWorker");
        assertThat(serving.pinned()).contains("dan");
        assertThat(serving.beside()).isEmpty();
    }

    @Test
    void everyWorkerWhoHeardTheStoryIsCountedOnce() {
        assertThat(town.jointWork.workersTold(ada)).as("Carol and Dee").isEqualTo(2);
        asks("dee", "ola", Map.of());
        assertThat(town.jointWork.workersTold(ada)).as("who is only asked").isEqualTo(2);
        answers("ola", "accepted");
        town.participantSteps.bringIn(town.situation(episode, "ola"));
        ends("dee", "ola");
        bringsIn("ola");
        assertThat(town.jointWork.workersTold(ada)).isEqualTo(3);
    }

    private boolean sees(String worker) {
        boolean episodeOpens = town.needToKnow.of(episode, worker);
        assertThat(town.needToKnow.ofPerson(ada, worker)).isEqualTo(episodeOpens);
        assertThat(new WorkersPeople(town.jdbc, town.clock).among(List.of(ada), worker))
                .hasSize(episodeOpens ? 1 : 0);
        return episodeOpens;
    }

    private void bringsIn(String colleague) {
        asks("dee", colleague, Map.of());
        answers(colleague, "accepted");
        town.participantSteps.bringIn(town.situation(episode, colleague));
        town.participantSteps.bringIn(town.situation(episode, colleague));
    }

    private void asks(String worker, String colleague, Map<String, Object> otherwise) {
        Map<String, Object> asked = new HashMap<>(Map.of("change.receiver", colleague));
        asked.putAll(otherwise);
        put(worker, asked);
        town.participants.pin(episode, "receivingWorker", colleague);
    }

    private void answers(String colleague, String answer) {
        places.put(
                episode,
                Map.of("change.answer", answer, "change.answerNote", "As agreed"),
                colleague,
                town.clock.instant());
    }

    private void ends(String worker, String colleague) {
        endings.put(
                episode,
                Map.of("jointWork.colleague", colleague, "jointWork.whyItEnds", "The kitchen is adapted"),
                worker,
                town.clock.instant());
    }

    private String refused(String worker, Map<String, Object> otherwise) {
        return sentence(() -> put(worker, otherwise));
    }

    private void put(String worker, Map<String, Object> otherwise) {
        Map<String, Object> asked = new HashMap<>(Map.of(
                "change.kind", "joint",
                "change.role", "developmentWorker",
                "change.receiver", "ola",
                "change.reason", "specialistNeeded",
                "change.personThinks", "She would like a second pair of hands",
                "change.whoIsPresent", "Ada, Dee and Ola",
                "change.introductionOn", TODAY.plusDays(7)));
        asked.putAll(otherwise);
        places.put(episode, asked, worker, town.clock.instant());
    }
}
