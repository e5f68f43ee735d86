package org.alongside.work.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PlanPageTest {

    private static final int LONGEST_SENTENCE = 22;

    @Autowired
    private Journeys journeys;

    @Autowired
    private PersonSettings settings;

    @Autowired
    private Teams teams;

    @LocalServerPort
    private int port;

    private PersonOnScreen person;

    @BeforeEach
    void aPersonIsReferred() {
        person = new PersonOnScreen(journeys, port, "advocate", "Ms Odusanya <speaks up>");
    }

    @Test
    void thePaperHasItsSixPartsInTheirOrder() {
        assertThat(Pattern.compile("<h2 class=\"govuk-heading-m\"[^>]*>([^<]+)</h2>")
                        .matcher(plan("careCoordinator"))
                        .results()
                        .map(heading -> heading.group(1)))
                .containsExactly(
                        "What matters to me",
                        "What we agreed",
                        "Who does what, by when",
                        "Who to ring",
                        "What happens next",
                        "How to say you disagree");
    }

    @Test
    void whatIsNotThereYetIsSaidInASentence() {
        assertThat(plan("careCoordinator"))
                .contains("Nothing is written down yet.")
                .contains("Nothing is agreed yet.")
                .contains("No meeting is arranged at the moment.")
                .contains("Next is <span>Carys Holloway</span>: <span>Talk about what the person wants</span>.");
    }

    @Test
    void itSaysWhoDoesWhatByWhenAndWhoToRing() {
        person.isAllocated();

        assertThat(plan("developmentWorker"))
                .contains("A dog &lt;i&gt;again&lt;/i&gt;")
                .contains("Dee Vale")
                .contains("Development worker, The Pod")
                .contains("Carys Holloway")
                .contains("Ms Odusanya &lt;speaks up&gt;")
                .contains("&lt;b&gt;Ama&lt;/b&gt; &amp; =1+1 next door");
        assertThat(plan("developmentWorker")).doesNotContain("A bruise");
    }

    @Test
    void theNumberOfEachWorkersTeamStandsOnItAndWhereThereIsNoneALineToWriteItOn() {
        person.isAllocated();
        String coordinator = ">Care coordinator, Integrated Practice Unit North</td>";
        String worker = ">Development worker, The Pod</td>";
        String number = "\\s*<td[^>]*data-label=\"Telephone\">0121 496 000";
        assertThat(plan("developmentWorker"))
                .containsPattern(worker + number + "3<")
                .containsPattern(coordinator + number + "1<")
                .doesNotContain("to be written in by hand");
        assertThat(person.as("developmentWorker").get(person.page() + "/around").body())
                .contains(", The Pod</span><span>, telephone 0121 496 0003")
                .contains(", Integrated Practice Unit North</span><span>, telephone 0121 496 0001");

        handOverTo("zzmute");
        try {
            assertThat(plan("developmentWorker"))
                    .containsPattern(
                            ">Development worker, Zz Mute Team</td>\\s*<td[^>]*>\\s*<span[^>]*>to be written in")
                    .containsPattern(coordinator + number + "1<");
        } finally {
            handOverTo("thepod");
        }
    }

    private void handOverTo(String team) {
        if (teams.find(team).isEmpty()) teams.add(new Team(team, "citycouncil", "Zz Mute Team", false));
        journeys.database()
                .sql("update episode_team set team_id = ? where episode_id = ? and role_id = 'developmentWorker'")
                .params(team, person.journey.episode())
                .update();
    }

    @Test
    void aConcernStandsOnNoPaperWhoeverPrintsIt() {
        person.isAllocated().isGivenAConcern();

        assertThat(person.as("teamManager").get(person.page()).body()).contains("Decide on the concern");
        assertThat(plan("teamManager")).doesNotContainIgnoringCase("concern").doesNotContain("bruise");
    }

    @Test
    void howToDisagreeIsInShortSentences() {
        assertThat(plan("careCoordinator")).contains(settings.howToDisagree());
        assertThat(settings.howToDisagree().stream()
                        .flatMap(paragraph ->
                                Pattern.compile("[^.:]+").matcher(paragraph).results())
                        .map(MatchResult::group))
                .hasSizeGreaterThan(6)
                .allMatch(sentence -> sentence.strip().split("\\s+").length <= LONGEST_SENTENCE);
    }

    private String plan(String worker) {
        return person.as(worker).get(person.page() + "/plan").body();
    }
}
