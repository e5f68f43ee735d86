package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.access.Accounts;
import org.alongside.access.Membership;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.record.NeedToKnow;
import org.alongside.record.Sight;
import org.alongside.record.WarningNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager may see to a step without need to know of the person: the bar says whom it is about, and warns of nothing. */
@JourneyTest
class WarningsOnTheBarTest {

    private static final String TEAM = "zzwarned";
    private static final String MANAGER = "zzwarnedManager";

    @RegisterExtension
    final TeamOnScreen here = new TeamOnScreen();

    @Autowired
    private Teams teams;

    @Autowired
    private Workers workers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private WarningNotes warnings;

    @Autowired
    private NeedToKnow needToKnow;

    private Journey ada;
    private String step;

    @BeforeEach
    void somethingIsToBeKnownBeforeSeeingAda() {
        ada = here.aPersonWaits("personName", "Zzada Warned");
        step = here.stepOf(ada);
        warnings.write(ada.person(), UUID.randomUUID(), "Zzbello is loose", "careCoordinator");
    }

    @Test
    void theManagerOfATeamAtWorkWithThePersonIsWarned() {
        assertThat(here.manager().get("/team/late/" + step + "?team=thepod").body())
                .contains("Zzada Warned")
                .contains(">Warning<")
                .contains("1 note to read first");
    }

    @Test
    void aManagerWhoSeesToTheStepWithoutNeedToKnowIsNot() {
        theStepIsWithATeamThatDoesNotWorkWithAda();
        try {
            here.takes("teamManager", step);
            for (String page : List.of("/team/late/" + step, "/team/steps/" + step + "/give")) {
                String body = here.as(MANAGER).get(page + "?team=" + TEAM).body();
                assertThat(body)
                        .as(page)
                        .contains("Zzada Warned")
                        .contains("alongside-identity__name")
                        .doesNotContain(">Warning<")
                        .doesNotContain("to read first")
                        .doesNotContain("Zzbello");
            }
            assertThat(here.as(MANAGER)
                            .get("/people/" + ada.person() + "/know-first")
                            .statusCode())
                    .isEqualTo(403);
        } finally {
            stepOf("thepod");
        }
    }

    private void theStepIsWithATeamThatDoesNotWorkWithAda() {
        if (teams.find(TEAM).isEmpty()) {
            teams.add(new Team(TEAM, "citycouncil", "Zz Warned Team", false));
            workers.save(new Worker(
                    MANAGER,
                    "Wilf Reed",
                    MANAGER + "@example.org",
                    true,
                    List.of(new Membership(TEAM, "teamManager", true, null))));
            accounts.open(MANAGER, "{noop}alongside");
        }
        stepOf(TEAM);
        assertThat(needToKnow.sightOf(ada.person(), MANAGER)).isEqualTo(Sight.OUTSIDE);
    }

    private void stepOf(String team) {
        here.journeys()
                .database()
                .sql("update open_step set team_id = ? where step_id = ?")
                .params(team, step)
                .update();
    }
}
