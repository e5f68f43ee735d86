package org.alongside.work.team;

import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@JourneyTest
class StepsGivenOnTimelineTest {

    @RegisterExtension
    final TeamOnScreen here = new TeamOnScreen();

    private Journey ada;

    @BeforeEach
    void aPersonsStepIsWithTheManager() {
        ada = here.aPersonWaits("personName", "Ada Givenzz");
        here.takes("teamManager", here.stepOf(ada));
    }

    @Test
    void whoWorksWithThePersonReadsThroughWhoseHandsAStepWentAndWhy() {
        String path = "/team/steps/" + here.stepOf(ada) + "/give";
        Map<String, String> given = Map.of(
                "team", "thepod", "from", "teamManager", "to", "-", "because", "She is <b>away</b> until spring");

        here.manager().post(path, path + "?team=thepod", given);

        assertThat(timelineFor("careCoordinator"))
                .contains("was given from Tamsin Okoro to the team")
                .contains("Reason: She is &lt;b&gt;away&lt;/b&gt; until spring");
    }

    @Test
    void ofAConfidenceOnlyThoseReadItWhoMayReadTheConfidence() {
        ada.act("concern", "careCoordinator", answers("concern", "A bruise", "emergencyServices", "no"));
        here.journeys().database().sql("""
                        insert into step_given (step_id, episode_id, from_worker, because, given_by, given_at)
                        select step_id, episode_id, 'teamManager', 'Knows the family', 'teamManager', created_at
                        from open_step where episode_id = ? and pathway = 'concern'""").param(ada.episode()).update();

        assertThat(timelineFor("teamManager")).contains("Reason: Knows the family");
        assertThat(timelineFor("careCoordinator")).doesNotContain("Knows the family");
    }

    private String timelineFor(String reader) {
        UUID person = ada.person();
        return here.as(reader).get("/people/" + person + "/timeline").body();
    }
}
