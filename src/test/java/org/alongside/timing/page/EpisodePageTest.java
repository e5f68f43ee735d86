package org.alongside.timing.page;

import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

        assertThat(late.episode().text()).contains("Her brother").doesNotContainIgnoringCase("bruise");
        assertThat(late.line(here.journeys().newest("concern").getName() + ", version 1")
                        .text())
                .contains("In confidence: who did it")
                .doesNotContain("worker");
        assertThat(late.line(concern.getName()).text())
                .contains("changed once")
                .contains("In confidence: who did it")
                .doesNotContain("worker", "Target set to");
    }

    @Test
    void anAnswerThatWasTakenBackDecidedNothing() {
        var given = here.journeys()
                .database()
                .sql("select id from answers where episode_id = ? and step = 'decideEligibility'")
                .param(late.journey().episode())
                .query(Long.class)
                .single();
        String page = "/answers/" + given + "/take-back";
        var manager = here.as("teamManager");
        String seen =
                Jsoup.parse(manager.get(page).body()).select("[name=seen]").val();
        var sent = Map.of("put-right-because", "It was for somebody else", "seen", seen);
        assertThat(manager.post(page, page, sent).statusCode()).isEqualTo(200);
        late.isRead();
        late.sayWhy(LateDecision.WHY);

        assertThat(late.line(DECIDE).text())
                .contains("Taken back by worker 2")
                .contains("Why the target was changed")
                .doesNotContain("Answers that decided the way");
    }

    @Test
    void noPseudonymOfAWorkerIsInIt() {
        List<String> pseudonyms = here.journeys()
                .database()
                .sql("select cast(pseudonym as varchar(36)) from worker")
                .query(String.class)
                .list();

        assertThat(late.episode().outerHtml()).doesNotContain(pseudonyms);
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
