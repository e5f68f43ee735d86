package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.WrongAnswers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("both-databases")
class ContactsTest {

    private static final UUID ID = UUID.randomUUID();

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();
    private final TimePlaces places = new TimePlaces(town.time);

    @Test
    void aContactIsKeptWithItsMinutes() {
        town.contacts.keep(episode, typed("2", "45"), "carol");
        assertThat(town.count("contact where with_whom = 'Ada' and minutes = 45 and worker_id = 'carol'"))
                .isOne();
        assertThat(week("carol")).isEqualTo(new TimeSpent.Week(45, 0));
    }

    @Test
    void aFormSentTwiceIsOneContact() {
        town.contacts.keep(episode, typed("2", "45"), "carol");
        town.contacts.keep(episode, typed("2", "45"), "carol");
        assertThat(town.count("contact")).isOne();
        assertThat(week("carol").withPeople()).isEqualTo(45);
    }

    @Test
    void aFormSentAgainWithOtherWordsIsRefusedAndNothingIsTakenForKept() {
        town.contacts.keep(episode, typed("2", "45"), "carol");
        assertThat(status(() -> town.contacts.keep(episode, typed("2", "50"), "carol")))
                .isEqualTo(409);
        assertThat(status(() -> town.contacts.keep(episode, typed("2", "45"), "mona")))
                .isEqualTo(409);
        assertThat(town.count("contact where minutes = 45")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 1441", "2, -5", "2, 1.5", "2, ''", "2, half", "2, 99999999999", "3, 45", "31, 45", "'', 45"
    })
    void whatCannotBeIsNotKept(String day, String minutes) {
        assertThat(status(() -> town.contacts.keep(episode, typed(day, minutes), "carol")))
                .isEqualTo(400);
        assertThat(town.count("contact")).isZero();
        assertThat(town.count("time_spent")).isZero();
    }

    @Test
    void everyBoxThatIsWrongIsNamedAtOnce() {
        var nothing = new ContactTyped(ID, " ", "", "", "", "", "", "", "");
        WrongAnswers wrong =
                catchThrowableOfType(WrongAnswers.class, () -> town.contacts.keep(episode, nothing, "carol"));
        assertThat(wrong.fields())
                .extracting(WrongAnswers.Wrong::key)
                .containsExactly("withWhom", "kind", "how", "on", "minutes", "said");
    }

    @Test
    void aDayThatHasNotComeIsRefusedInWords() {
        assertThat(sentence(() -> town.contacts.keep(episode, typed("3", "45"), "carol")))
                .isEqualTo("The day of the contact must be today or in the past.");
    }

    @Test
    void onlyWhoMayActRecordsAndReadingThroughBrokenGlassIsNotActing() {
        UUID ada = town.people.of(episode).id();
        assertThat(status(() -> town.contacts.keep(episode, typed("2", "45"), "sam")))
                .isEqualTo(403);
        town.glass.open(ada, "sam", "She rang the duty desk.");
        assertThat(status(() -> town.contacts.keep(episode, typed("2", "45"), "sam")))
                .isEqualTo(403);
        assertThat(town.contacts.openTo(ada, "sam")).isEmpty();
        assertThat(town.contacts.openTo(ada, "carol")).isEqualTo(List.of(episode));
    }

    @Test
    void nothingIsAddedToAClosedEpisode() {
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        assertThat(status(() -> town.contacts.keep(episode, typed("2", "45"), "carol")))
                .isEqualTo(409);
        assertThat(town.contacts.openTo(town.people.of(episode).id(), "carol")).isEmpty();
    }

    @Test
    void minutesOfAFormCountAsTimeWithThePersonAndWithout() {
        put("90", "30");
        assertThat(week("carol")).isEqualTo(new TimeSpent.Week(90, 30));
        assertThat(week("carol").inWords()).isEqualTo("1 h 30 min with people, 30 min recorded on the system");
    }

    @Test
    void noMinutesAreNothingToKeepAndTooManyAreRefused() {
        put("0", "0");
        assertThat(town.count("time_spent")).isZero();
        assertThat(status(() -> put("1441", "0"))).isEqualTo(400);
        assertThat(status(() -> put("-1", "0"))).isEqualTo(400);
        assertThat(status(() -> put("1.5", "0"))).isEqualTo(400);
    }

    @Test
    void aWeekIsFromMondayToSundayAndOfOneWorker() {
        town.contacts.keep(episode, typed("1", "60"), "carol");
        town.contacts.keep(episode, typed(UUID.randomUUID(), "2", "30"), "carol");
        town.contacts.keep(episode, typed(UUID.randomUUID(), "2", "15"), "mona");
        assertThat(week("carol").withPeople()).isEqualTo(30);
        assertThat(town.time.inTheWeekOf(LocalDate.of(2026, 3, 1), "carol").withPeople())
                .isEqualTo(60);
        assertThat(town.time.inTheWeekOf(LocalDate.of(2026, 3, 8), "carol").withPeople())
                .isEqualTo(30);
        assertThat(town.time.inTheWeekOf(LocalDate.of(2026, 3, 9), "carol").withPeople())
                .isZero();
    }

    private void put(String withPerson, String other) {
        places.put(
                episode,
                Map.of(
                        "time.minutesWithPerson",
                        new BigDecimal(withPerson),
                        "time.otherMinutes",
                        new BigDecimal(other)),
                "carol",
                town.clock.instant());
    }

    private TimeSpent.Week week(String worker) {
        return town.time.inTheWeekOf(town.clock.today(), worker);
    }

    private static ContactTyped typed(String day, String minutes) {
        return typed(ID, day, minutes);
    }

    private static ContactTyped typed(UUID id, String day, String minutes) {
        return new ContactTyped(id, "Ada", "family", "byPhone", day, "3", "2026", minutes, "She is well.");
    }
}
