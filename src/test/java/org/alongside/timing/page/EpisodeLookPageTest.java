package org.alongside.timing.page;

import static org.alongside.timing.page.LateDecision.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.alongside.record.Restrictions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An auditor says why they must read what decided an episode. */
@JourneyTest
class EpisodeLookPageTest {

    private static final String LOOK = "timings: what decided an episode";

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    @Autowired
    private Restrictions restrictions;

    private LateDecision late;

    @BeforeEach
    void aDecisionIsPutOffAndMadeLate() {
        late = LateDecision.isMade(here);
    }

    @Test
    void eachReadingIsALookAtThePersonForThatReasonWhichThoseWhoWorkWithThemFind() {
        late.episode();
        assertThat(late.looks("auditor", LOOK, true)).as("before they say why").isEmpty();
        late.sayWhy(WHY);
        late.episode();

        assertThat(late.looks("auditor", LOOK, true)).containsExactly(WHY, WHY);
        assertThat(here.as("careCoordinator")
                        .get("/people/" + late.journey().person() + "/looked")
                        .body())
                .contains(LOOK)
                .contains("A complaint about &lt;b&gt;waiting&lt;/b&gt; is looked into.");
    }

    @Test
    void itClosesAgainAfterAWhile() {
        late.sayWhy(WHY);
        var clock = here.journeys().clock();
        clock.turnTo(clock.instant().plus(Duration.ofHours(8)).minusSeconds(1));
        assertThat(late.episode().text()).contains("Her brother");
        clock.turnTo(clock.instant().plusSeconds(1));

        assertThat(late.episode().text()).contains("for a reason").doesNotContain("Her brother");
    }

    @Test
    void whatOneAuditorOpenedIsNotOpenToAnother() {
        late.sayWhy(WHY);

        assertThat(here.as("auditor2").get(late.page()).body())
                .contains("for a reason")
                .doesNotContain("Her brother");
    }

    @Test
    void whereNothingIsShownNobodyHasLooked() {
        late.sayWhy(WHY);

        assertThat(here.as("auditor").get(late.page() + "?period=yesterday").statusCode())
                .isEqualTo(422);
        assertThat(late.looks("auditor", LOOK, true)).containsExactly(WHY);
    }

    @Test
    void whoHasSaidWhyIsNotAskedAgain() {
        late.sayWhy(WHY);

        assertThat(here.as("auditor").get(late.page() + "/look").body())
                .contains("<h1 class=\"govuk-heading-l\">An episode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "A complaint", "\u200b \u200b \u200b", "- - -"})
    void aReasonIsGivenInWordsAndWhatWasTypedIsKept(String typed) {
        HttpResponse<String> again = late.sayWhy(typed);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("<title>Error: ")
                .contains("href=\"#because\"")
                .contains("Say in at least 3 words why you need to read it.")
                .contains(">" + typed + "</textarea>");
        assertThat(late.episode().text()).doesNotContain("Her brother");
    }

    @Test
    void aReasonTooLongToBeKeptIsSaidAndNotCut() {
        HttpResponse<String> again = late.sayWhy("a b " + "c".repeat(1_000));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("at most 1,000 characters").contains("c".repeat(1_000));
    }

    @Test
    void whatNoDatabaseKeepsIsLeftOutOfAReason() {
        late.sayWhy("A complaint\u0000 is \u0007looked into.");

        assertThat(late.looks("auditor", LOOK, true)).containsExactly("A complaint is looked into.");
    }

    @Test
    void noReasonOpensAnEpisodeOfARestrictedPersonAndOneOpenedBeforeIsClosed() {
        late.sayWhy(WHY);
        restrictions.set(late.journey().person(), "teamManager", "Her sister works in the next office.");

        assertThat(late.episode().text()).doesNotContain("Her brother");
        HttpResponse<String> refused = sent("auditor");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("a reason does not open it").doesNotContain("</textarea>");
        assertThat(late.looks("auditor", LOOK, false)).containsExactly(WHY);
        here.as("auditor").get(late.page() + "/look");
        assertThat(sent("auditor", "why" + "🙂".repeat(999)).statusCode()).isEqualTo(403);
        assertThat(late.looks("auditor", LOOK, false))
                .as("asking is a try as well, and a reason is kept as far as it can be")
                .containsExactly(WHY, "no reason", "why" + "🙂".repeat(498));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamManager", "careCoordinator"})
    void onlyAuditorsAreAskedWhy(String worker) {
        assertThat(here.as(worker).get(late.page() + "/look").statusCode()).isEqualTo(403);
        assertThat(sent(worker).statusCode()).isEqualTo(403);
        assertThat(late.looks(worker, LOOK, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuchepisode", "00000000-0000-0000-0000-000000000000", "1"})
    void whatTheRecordDoesNotHaveCannotBeOpened(String number) {
        assertThat(here.as("auditor")
                        .get("/timings/episodes/" + number + "/look")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> sent(String worker) {
        return sent(worker, WHY);
    }

    private HttpResponse<String> sent(String worker, String because) {
        var reader = here.as(worker);
        return reader.postWithToken(late.page() + "/look", reader.token("/help"), Map.of("because", because));
    }
}
