package org.alongside.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.AnswerBook.Righted;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.GivenAnswers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class NewestAnswersTest {

    private static final List<String> FIELDS = List.of("whatThePersonWants", "worries");

    private final Town town = new Town();
    private final NewestAnswers newest = new NewestAnswers(town.jdbc);
    private final EpisodeRef ada = town.aReferral();
    private final EpisodeRef bea = town.aReferral("Bea Birch", LocalDate.of(1980, 2, 3), Map.of());

    @Test
    void whatWasSaidLastIsTold() {
        town.answers(ada, "one", wants("A dog"), 0, false);
        town.answers(ada, "two", wants("A cat"), 60, false);

        assertThat(told()).containsExactly(Map.entry(ada.id(), "A cat"));
    }

    @Test
    void eachEpisodeHasItsOwnAndOneThatSaysNothingHasNone() {
        town.answers(ada, "one", wants("A dog"), 0, false);
        town.answers(bea, "two", "{\"anythingElse\": \"whatThePersonWants\"}", 0, false);

        assertThat(told()).containsOnlyKeys(ada.id());
    }

    @Test
    void theMostTellingQuestionIsToldThoughAnotherWasAnsweredLater() {
        town.answers(ada, "one", wants("A dog"), 0, false);
        town.answers(ada, "two", "{\"worries\": \"The stairs\"}", 60, false);
        town.answers(bea, "three", "{\"worries\": \"The night\", \"whatThePersonWants\": \" \"}", 60, false);

        assertThat(told()).containsOnly(Map.entry(ada.id(), "A dog"), Map.entry(bea.id(), "The night"));
    }

    @Test
    void whatWasSaidInConfidenceOrTakenBackIsNotTold() {
        town.answers(ada, "one", wants("In confidence"), 60, true);
        town.answers(bea, "two", wants("Taken back"), 60, false);
        town.answers.takeBack(given("two"), List.of(), righted());

        assertThat(told()).isEmpty();
    }

    @Test
    void whatWasCorrectedIsToldAsItStandsNow() {
        town.answers(ada, "one", wants("A dog"), 0, false);
        town.answers.correct(given("one"), wants("A quiet dog"), righted());

        assertThat(told()).containsExactly(Map.entry(ada.id(), "A quiet dog"));
    }

    private static String wants(String words) {
        return "{\"whatThePersonWants\": \"%s\"}".formatted(words);
    }

    private GivenAnswers given(String step) {
        long id = town.jdbc
                .sql("select id from answers where step_id = ?")
                .param(step)
                .query(Long.class)
                .single();
        return town.answers.given(id).orElseThrow();
    }

    private Righted righted() {
        return new Righted("It was heard wrongly", "carol", town.clock.instant());
    }

    private Map<UUID, String> told() {
        return newest.to(FIELDS, List.of(ada.id(), bea.id()));
    }
}
