package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.SignedIn;
import org.alongside.record.Restrictions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class UnallocatedPageTest {

    private static final String PAGE = "/team/unallocated";

    @RegisterExtension
    final TeamOnScreen here = new TeamOnScreen();

    @Autowired
    private Restrictions restrictions;

    private Journey ada;
    private Journey bea;

    @BeforeEach
    void twoPeopleWait() {
        ada = here.aPersonWaits("personName", "Ada Zzash");
        bea = here.aPersonWaits("personName", "Bea Zzbirch", "communicationNeeds", "<b>Signs</b> & lip-reads");
    }

    @Test
    void whoWaitsLongestComesFirstWithTheirNeedsTheWaitTheTargetAndWhoCouldTakeThem() {
        HttpResponse<String> page = here.manager().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Unallocated - The Pod - Alongside</title>")
                .containsSubsequence("Ada Zzash: ", "Bea Zzbirch: ")
                .contains("Reads large print")
                .contains("hours)</span> of <span>")
                .contains("Tamsin Okoro (0 open episodes)")
                .contains("&lt;b&gt;Signs&lt;/b&gt; &amp; lip-reads")
                .doesNotContain("<b>Signs");
    }

    @Test
    void aRowSaysWhatThePersonWantsInTheirWords() {
        assertThat(here.manager().get(PAGE).body())
                .containsSubsequence("Ada Zzash: ", "“To be at the allotment again by spring”", "Bea Zzbirch: ");
    }

    @Test
    void aTeamThatMayNotReadTheRecordOfARestrictedPersonIsNotToldWhatTheyWant() {
        Journey cy = here.aPersonWaits("personName", "Cy Zzcedar");
        restrictions.set(cy.person(), "teamManager", "A colleague's brother.");
        SignedIn stranger = here.managerOfAQuietTeam();
        here.waitsIn(QuietTeam.QUIET, cy);

        assertThat(stranger.get(PAGE).body())
                .contains("Restricted, " + cy.reference())
                .doesNotContain("Cy Zzcedar", "To be at the allotment");
    }

    @Test
    void aStepIsGivenFromItsRowWhateverElseIsTicked() {
        String step = here.stepOf(ada);

        HttpResponse<String> page = here.manager()
                .postTicked(
                        PAGE,
                        PAGE,
                        "step",
                        List.of(here.stepOf(bea)),
                        Map.of("team", "thepod", "one", step, "to-" + step, "teamManager"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Ada Zzash: ").contains(" is now with Tamsin Okoro.");
        assertThat(ownerOf(ada)).isEqualTo("teamManager");
        assertThat(ownerOf(bea)).isNull();
    }

    @Test
    void thoseTickedAreGivenTogether() {
        HttpResponse<String> page = giveTicked("teamManager");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ownerOf(ada)).isEqualTo("teamManager");
        assertThat(ownerOf(bea)).isEqualTo("teamManager");
    }

    @Test
    void withoutAWorkerNothingIsGivenAndTheTicksStay() {
        HttpResponse<String> page = giveTicked("");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: Unallocated")
                .contains("href=\"#to\"")
                .contains("Choose a worker of the team")
                .containsPattern("id=\"step-%s\"[^>]*checked".formatted(here.stepOf(ada)));
        assertThat(ownerOf(ada)).isNull();
    }

    @Test
    void withNothingTickedItSaysHowToGive() {
        HttpResponse<String> page = here.manager().post(PAGE, PAGE, Map.of("team", "thepod", "to", "teamManager"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#waiting\"").contains("Tick the steps to give");
    }

    @Test
    void aWorkerWithoutTheRoleIsRefusedInWordsByTheRow() {
        HttpResponse<String> page = giveTicked("developmentWorker");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Ada Zzash: Decide")
                .contains("That worker does not have the role of this step in its team.");
        assertThat(ownerOf(ada)).isNull();
    }

    @Test
    void aStepThatIsOverIsSaidAboveTheListAndHoldsUpNoneOfTheOthers() {
        HttpResponse<String> page = here.manager()
                .postTicked(
                        PAGE,
                        PAGE,
                        "step",
                        List.of("00000000-over", here.stepOf(bea)),
                        Map.of("team", "thepod", "to", "teamManager"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#step-00000000-over\"")
                .contains("id=\"step-00000000-over\"")
                .contains("is not open in this team any more")
                .contains("Bea Zzbirch: Decide");
        assertThat(ownerOf(bea)).isEqualTo("teamManager");
    }

    @Test
    void aLongTextWithoutASpaceIsShownWhole() {
        String needs = "x".repeat(1_900);
        here.aPersonWaits("communicationNeeds", needs);

        assertThat(here.manager().get(PAGE).body()).contains(needs);
    }

    @Test
    void whereNobodyWaitsThePageSaysSo() {
        assertThat(here.managerOfAQuietTeam().get(PAGE).body())
                .contains("Nobody is waiting.")
                .doesNotContain("<table");
    }

    private HttpResponse<String> giveTicked(String to) {
        return here.manager()
                .postTicked(
                        PAGE,
                        PAGE,
                        "step",
                        List.of(here.stepOf(ada), here.stepOf(bea)),
                        Map.of("team", "thepod", "to", to));
    }

    private String ownerOf(Journey journey) {
        return journey.step("decideEligibility").getAssignee();
    }
}
