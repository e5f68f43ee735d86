package org.alongside.timing.page;

import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alongside.journey.JourneyTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One episode as an auditor reads it, before they say why and after. */
@JourneyTest
class EpisodePageTest {

    private static final String TALK = "Talk about what the person wants";
    private static final String DECIDE = "Decide whether The Pod is right for the person";

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    private LateDecision late;

    @BeforeEach
    void aDecisionIsPutOffAndMadeLate() {
        late = LateDecision.isMade(here);
    }

    @Test
    void itTellsWhoDidWhatByNumbersAndByNoName() {
        assertThat(late.line("Referral to The Pod, version 1").text())
                .contains("2 March 2015, 10:00: Begun by worker 1");
        assertThat(late.line(TALK).text()).contains("In the hands of worker 1").contains("Done by worker 1 after");
        assertThat(late.line(DECIDE).text())
                .contains("2 March 2015, 10:00: Target set to 3 March 2015, 10:00 by worker 2")
                .contains("4 March 2015, 10:00: In the hands of worker 2")
                .contains("Done by worker 2 after");
        assertThat(late.episode().select("main").text()).doesNotContain(name("teamManager"), name("careCoordinator"));
    }

    @Test
    void theTargetThenStandsBesideTheFirst() {
        assertThat(late.line(DECIDE).text())
                .contains("Target 3 March 2015, 10:00: late, changed once; at first 9 March");
    }

    @Test
    void whatDecidedItIsNotShownBeforeSomebodySaysWhy() {
        assertThat(late.episode().text())
                .contains("Read which answers decided the way, and why targets were changed, for a reason")
                .doesNotContain("Her brother", "Answers that decided the way", "curlews");
    }

    @Test
    void whoSaysWhyReadsWhatDecidedItAndWhyTargetsMovedAndNothingElseThatWasTyped() {
        Document page = Jsoup.parse(late.sayWhy(LateDecision.WHY).body());

        assertThat(page.select("h1").text()).isEqualTo("An episode");
        assertThat(page.text()).contains("is open to you until 4 March 2015, 18:00, because: " + LateDecision.WHY);
        assertThat(late.line(TALK).select(".govuk-inset-text li").eachText())
                .containsExactly(
                        "What matters most to the person now? Finding new people, places and things to do",
                        "Does the person study, or wish to? No",
                        "May the referral be shared with The Pod? Yes, the person agrees");
        assertThat(late.line(DECIDE).select(".govuk-inset-text li").eachText())
                .contains("From 9 March 2015, 16:30 to 3 March 2015, 10:00: " + LateDecision.PUT_OFF);
        assertThat(page.text()).doesNotContain("curlews");
    }

    @Test
    void whatIsOpenedIsThisEpisodeAlone() {
        late.sayWhy(LateDecision.WHY);

        assertThat(LateDecision.isMade(here).episode().text()).doesNotContain("Her brother");
        assertThat(late.episode().text()).contains("Her brother");
    }

    @Test
    void whatWasSaidInConfidenceIsNotShownForAnyReason() {
        late.journey()
                .act(
                        "concern",
                        "careCoordinator",
                        answers("concern", "A bruise on her arm", "emergencyServices", "no"));
        var concern = late.journey().openSteps().stream()
                .filter(step -> step.getProcessDefinitionId().startsWith("concern"))
                .findFirst()
                .orElseThrow();
        late.putOff(
                concern.getId(), here.journeys().whoDoes(concern), Duration.ofDays(3), "The ward looks at the bruise");
        late.isRead();
        late.sayWhy(LateDecision.WHY);

        assertThat(late.episode().text())
                .contains("Her brother")
                .contains("Target set to 7 March 2015, 10:00")
                .doesNotContainIgnoringCase("bruise")
                .doesNotContainIgnoringCase("emergency");
    }

    private String name(String worker) {
        return here.journeys()
                .database()
                .sql("select name from worker where id = ?")
                .param(worker)
                .query(String.class)
                .single();
    }
}
