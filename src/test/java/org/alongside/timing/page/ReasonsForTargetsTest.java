package org.alongside.timing.page;

import static org.alongside.timing.page.LateDecision.MISSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.JourneyTest;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Why the target of a missed one had been changed, on the list of them. */
@JourneyTest
class ReasonsForTargetsTest {

    private static final String LOOK = "timings: why targets were changed";

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    private LateDecision late;

    @BeforeEach
    void aDecisionIsPutOffAndMadeLate() {
        late = LateDecision.isMade(here);
    }

    @Test
    void aManagerReadsWhyBesideItAndThatIsALookAtThePerson() {
        assertThat(missed("teamManager").text())
                .contains("once, with a reason; at first 9 March 2015, 16:30")
                .contains("From 9 March 2015, 16:30 to 3 March 2015, 10:00: " + LateDecision.PUT_OFF);
        assertThat(late.looks("teamManager", LOOK, true)).containsExactly("no reason");
    }

    @Test
    void aManagerWhosePersonHasLeftTheTeamReadsItNoMore() {
        here.journeys()
                .database()
                .sql("delete from episode_team where episode_id = ?")
                .param(late.journey().episode())
                .update();

        assertThat(missed("teamManager").text()).contains("once, with a reason");
        assertThat(late.looks("teamManager", LOOK, true)).isEmpty();
    }

    @Test
    void aPageThatTellsOnlyWhatWasAskedWronglyIsNoLook() {
        assertThat(here.as("teamManager").get(MISSED + "&version=two").statusCode())
                .isEqualTo(422);
        assertThat(late.looks("teamManager", LOOK, true)).isEmpty();
    }

    @Test
    void anAuditorIsShownTheWayToTheReasonsAndNoReason() {
        for (int n = 1; n < 5; n++) LateDecision.isMade(here);
        Elements rows = Jsoup.parse(
                        here.as("auditor").get(MISSED + "&team=thepod").body())
                .select("tbody tr");

        assertThat(rows.text()).contains("once, with a reason").doesNotContain("Her brother");
        assertThat(rows.select("a:contains(Read why)").eachAttr("href"))
                .anyMatch(href -> href.startsWith(late.page() + "?"));
        assertThat(late.looks("auditor", LOOK, true)).isEmpty();
    }

    private Elements missed(String reader) {
        return Jsoup.parse(here.as(reader).get(MISSED).body()).select("tbody tr");
    }
}
