package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class WarningNotesTest extends TwoRecords {

    private static final String DOG = "The dog is loose <b>by night</b>, =1+1. Ring first.";
    private static final String STEPS = "The steps behind the house are icy.";
    private static final String GONE = "The dog lives with her brother now.";

    @Test
    void whoMaySeeThePersonReadsIt() {
        UUID note = writes(kept, DOG);
        assertThat(told(kept, "mona")).containsExactly(DOG);
        assertThat(told(kept, "max")).as("receives the referral").containsExactly(DOG);
        assertThat(told(kept, "sam")).as("manages another team").isEmpty();
        assertThat(town.warnings.find(kept, note, "sam")).isEmpty();
        assertThat(told(merged, "carol")).as("another person").isEmpty();
    }

    @Test
    void whoReadsForAReasonOnlyMayNotWriteOrWithdraw() {
        UUID note = writes(kept, DOG);
        assertThat(status(() -> town.warnings.write(kept, UUID.randomUUID(), STEPS, "sam")))
                .isEqualTo(403);
        town.glass.open(kept, "sam", "She rang the duty desk tonight.");
        assertThat(told(kept, "sam")).containsExactly(DOG);
        assertThat(status(() -> town.warnings.write(kept, UUID.randomUUID(), STEPS, "sam")))
                .isEqualTo(403);
        assertThat(status(() -> town.warnings.withdraw(kept, note, GONE, "sam")))
                .isEqualTo(403);
        assertThat(status(() -> town.pronouns.say(kept, "she/her", "", "sam"))).isEqualTo(403);
        assertThat(told(kept, "mona")).containsExactly(DOG);
    }

    @Test
    void aFormThatComesTwiceIsOneNoteAndWithOtherWordsItIsRefused() {
        UUID note = writes(kept, DOG);
        town.warnings.write(kept, note, "  " + DOG + "\n", "carol");
        assertThat(told(kept, "carol")).containsExactly(DOG);
        assertThat(sentence(() -> town.warnings.write(kept, note, STEPS, "carol")))
                .contains("sent before, with something else in it");
        assertThat(status(() -> town.warnings.write(merged, note, DOG, "carol")))
                .as("about somebody else")
                .isEqualTo(409);
        assertThat(told(merged, "carol")).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        assertThat(sentence(() -> writes(kept, " \n "))).isEqualTo("Write what a colleague must know before a visit.");
        assertThat(sentence(() -> writes(kept, "x".repeat(1001)))).contains("at most 1000 characters");
        assertThat(sentence(() -> writes(kept, "a\0b"))).contains("cannot be kept");
        writes(kept, "x".repeat(1000));
        assertThat(told(kept, "carol")).hasSize(1);
    }

    @Test
    void aNoteIsWithdrawnOnceWithAReasonAndStaysOnTheTimeline() {
        UUID note = writes(kept, DOG);
        later();
        assertThat(sentence(() -> town.warnings.withdraw(kept, note, " ", "mona")))
                .isEqualTo("Say why the note is withdrawn.");
        town.warnings.withdraw(kept, note, GONE, "mona");
        town.warnings.withdraw(kept, note, GONE, "mona");
        assertThat(status(() -> town.warnings.withdraw(kept, note, "Another reason", "mona")))
                .isEqualTo(409);
        assertThat(status(() -> town.warnings.withdraw(kept, note, GONE, "carol")))
                .isEqualTo(409);
        assertThat(told(kept, "carol")).isEmpty();
        assertThat(town.warnings.find(kept, note, "carol"))
                .map(WarningNote::withdrawal)
                .contains(new WarningNote.Withdrawal("Mona May", town.clock.instant(), GONE));
        assertThat(timeline(kept, "carol"))
                .containsExactly(
                        "What to know first: withdrawn, by Mona May: " + DOG + " Withdrawn because: " + GONE,
                        "What to know first, by Carol Coe: " + DOG);
        assertThat(timeline(kept, "sam")).isEmpty();
    }

    @Test
    void aNoteOfSomebodyElseIsNotFound() {
        UUID note = writes(merged, DOG);
        assertThat(status(() -> town.warnings.withdraw(kept, note, GONE, "carol")))
                .isEqualTo(404);
        assertThat(status(() -> town.warnings.withdraw(kept, UUID.randomUUID(), GONE, "carol")))
                .isEqualTo(404);
        assertThat(told(merged, "carol")).containsExactly(DOG);
    }

    @Test
    void mergedTheKeptRecordTellsOfBothAndPartedEachTellsOfItsOwn() {
        writes(kept, DOG);
        UUID ofMerged = writes(merged, STEPS);
        later();
        town.merges.merge(kept, merged, "mona", WHY);
        assertThat(told(kept, "carol")).containsExactlyInAnyOrder(DOG, STEPS);
        assertThat(timeline(kept, "carol")).hasSize(2);
        writes(kept, "Written while they were one");
        later();
        town.warnings.withdraw(kept, ofMerged, GONE, "carol");
        assertThat(told(kept, "carol")).containsExactlyInAnyOrder(DOG, "Written while they were one");
        town.merges.undo(theMerge(), "mona", WRONG);
        assertThat(told(kept, "carol")).containsExactlyInAnyOrder(DOG, "Written while they were one");
        assertThat(told(merged, "carol")).isEmpty();
        assertThat(timeline(merged, "carol")).hasSize(2).allMatch(entry -> entry.contains(STEPS));
        assertThat(timeline(kept, "carol")).hasSize(2).noneMatch(entry -> entry.contains(STEPS));
    }

    @Test
    void ofARestrictedRecordThatWasMergedOnlyItsOwnWorkersAreTold() {
        town.hire("sue", "Sue Sand", "careCoordinator", "south");
        town.joins("mona", "teamManager", "south");
        EpisodeRef secret = town.episodes.open(
                "conversations",
                "careCoordinator",
                "sue",
                Map.of("person.name", "Ada Oak", "person.dateOfBirth", BORN),
                town.clock.instant());
        UUID hidden = person(secret);
        town.restrictions.set(hidden, "mona", "Her husband works for the Trust.");
        writes(kept, DOG);
        town.warnings.write(hidden, UUID.randomUUID(), "Never ring her at home", "sue");
        later();
        town.merges.merge(kept, hidden, "mona", WHY);
        assertThat(told(kept, "sue")).containsExactlyInAnyOrder(DOG, "Never ring her at home");
        assertThat(told(kept, "mona")).containsExactlyInAnyOrder(DOG, "Never ring her at home");
        assertThat(told(kept, "carol")).containsExactly(DOG);
        assertThat(timeline(kept, "carol")).hasSize(1);
        assertThat(timeline(kept, "sue")).hasSize(2);
        assertThat(told(kept, "max")).as("restricted now").isEmpty();
        town.merges.undo(theMerge(), "mona", WRONG);
        assertThat(told(kept, "sue")).isEmpty();
        assertThat(told(hidden, "sue")).containsExactly("Never ring her at home");
    }

    private UUID writes(UUID person, String words) {
        UUID note = UUID.randomUUID();
        town.warnings.write(person, note, words, "carol");
        return note;
    }

    private void later() {
        town.clock.is(town.clock.instant().plus(Duration.ofMinutes(1)));
    }

    private List<String> told(UUID person, String reader) {
        return town.warnings.of(person, reader).stream().map(WarningNote::words).toList();
    }

    private List<String> timeline(UUID person, String reader) {
        return new Timeline(List.of(new WarningsOnTimeline(town.jdbc)), town.needToKnow)
                .of(person, reader, Set.of(TimelineKind.WARNING), null).entries().stream()
                        .map(entry -> Stream.concat(
                                        Stream.of("%s, by %s:".formatted(entry.title(), entry.actor())),
                                        entry.lines().stream())
                                .reduce("%s %s"::formatted)
                                .orElseThrow())
                        .toList();
    }
}
