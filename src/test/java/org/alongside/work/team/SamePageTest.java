package org.alongside.work.team;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class SamePageTest {

    private static final String PAGE = "/team/same?team=thepod";
    private static final String WHY = "She <b>told</b> us herself.";

    @RegisterExtension
    final TeamOnScreen here = new TeamOnScreen();

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private SignedIn manager;
    private Journey one;
    private Journey other;

    @BeforeEach
    void twoRecordsOfOneNameStandFirst() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Map<String, Object> zelda = with(aReferral(), "personName", "Zelda Zzsame " + UUID.randomUUID());
        one = journeys.start("referral", "careCoordinator", with(zelda, "communicationNeeds", "Signs, no phone"));
        other = journeys.start("referral", "careCoordinator", zelda);
        setNoticed("timestamp with time zone '1990-01-01 09:00:00+00:00'");
        manager = SignedIn.as("teamManager", port);
    }

    @AfterEach
    void leaveNoTrace() {
        setNoticed("current_timestamp");
    }

    @Test
    void theManagerSeesBothSideBySideWithWhatTellsThemApartAndBothLooksAreLogged() {
        int before = looks();
        HttpResponse<String> page = manager.get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Possibly the same person - The Pod - Alongside</title>")
                .contains(one.reference(), other.reference(), "Signs, no phone", "Different")
                .contains("Same person: keep the first record")
                .contains("Two people<span");
        assertThat(looks()).isEqualTo(before + 2);
    }

    @Test
    void mergedForAReasonTheyAreOnePersonAndUndoneTheyAreTwoAgain() {
        HttpResponse<String> merged = send("merge", one.person(), other.person(), WHY);
        assertThat(merged.body())
                .contains("The two records are shown as one person now.")
                .contains("She &lt;b&gt;told&lt;/b&gt; us herself.")
                .doesNotContain("<b>told");
        assertThat(manager.get("/people/" + other.person()).body()).contains(one.reference(), other.reference());

        UUID merge = mergeOf(one.person());
        HttpResponse<String> twice = send("merge", one.person(), mergedIn(merge), WHY);
        assertThat(twice.statusCode()).as("sent twice").isEqualTo(409);
        assertThat(twice.body()).contains("These records are merged already.");
        UUID merging = mergedIn(merge);
        assertThat(manager.get("/people/" + merging).uri().getPath()).isEqualTo("/people/" + one.person());
        HttpResponse<String> undone = send("undo", merge, merging, "They are cousins.");
        assertThat(undone.body()).contains("The merge is undone.");
        assertThat(other.person()).isEqualTo(merging).isNotEqualTo(one.person());
        assertThat(send("undo", merge, merging, "They are cousins.").statusCode())
                .as("undone twice")
                .isEqualTo(409);
    }

    @Test
    void withoutAReasonNothingIsMergedAndThePageSaysWhatIsMissing() {
        HttpResponse<String> page = send("merge", one.person(), other.person(), " ");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Record to keep", "Other record")
                .contains("<title>Error: ")
                .contains("href=\"#because\"")
                .contains("Say why, for those who read it later");
        assertThat(one.person()).isNotEqualTo(other.person());
    }

    @Test
    void aReasonThatIsTooLongIsNotLost() {
        String reason = "Because".repeat(600);
        HttpResponse<String> page = send("apart", one.person(), other.person(), reason);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(reason);
    }

    @Test
    void aRuleThatSaysNoIsReadOnThePageWithTheReasonStillThere() {
        setNumber(one.person(), "9434765919");
        setNumber(other.person(), "4505577104");
        HttpResponse<String> page = send("merge", one.person(), other.person(), WHY);
        setNumber(one.person(), null);
        setNumber(other.person(), null);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("different NHS numbers").contains("She &lt;b&gt;told");
    }

    @Test
    void toldApartThePairIsGone() {
        HttpResponse<String> page = send("apart", one.person(), other.person(), "One is taller by a head.");
        assertThat(page.body())
                .contains("The two records are of two people.")
                .doesNotContain(one.reference(), other.reference());
    }

    @Test
    void aManagerWhoSeesNeitherReadsNothingAndMergesNothing() {
        SignedIn stranger = here.managerOfAQuietTeam();
        String team = QuietTeam.QUIET;
        String ask = "/team/same/merge?team=%s&first=%s&second=%s".formatted(team, one.person(), other.person());
        HttpResponse<String> page = stranger.get(ask);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("Zzsame");
        assertThat(stranger.get("/team/same?team=" + team).body()).doesNotContain("Zzsame");
        assertThat(stranger.post("/team/same/merge", "/team/same", form(team, one.person(), other.person(), WHY))
                        .statusCode())
                .isEqualTo(403);
        assertThat(one.person()).isNotEqualTo(other.person());
    }

    @Test
    void nobodyButAManagerOpensThePage() {
        assertThat(SignedIn.as("careCoordinator", port).get("/team/same").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> send(String act, UUID first, UUID second, String because) {
        return manager.post("/team/same/" + act, PAGE, form("thepod", first, second, because));
    }

    private static Map<String, String> form(String team, UUID first, UUID second, String because) {
        return Map.of("team", team, "first", first.toString(), "second", second.toString(), "because", because);
    }

    private UUID mergeOf(UUID kept) {
        return journeys.database()
                .sql("select id from person_merge where kept_id = ? and in_force")
                .param(kept)
                .query(UUID.class)
                .single();
    }

    private UUID mergedIn(UUID merge) {
        return journeys.database()
                .sql("select merged_id from person_merge where id = ?")
                .param(merge)
                .query(UUID.class)
                .single();
    }

    private void setNumber(UUID person, @Nullable String number) {
        journeys.database()
                .sql("update person set nhs_number = :number where id = :person")
                .param("number", number, Types.VARCHAR)
                .param("person", person)
                .update();
    }

    private void setNoticed(String moment) {
        journeys.database()
                .sql("update possibly_same set noticed_at = %s where person_id = :other or other_id = :other"
                        .formatted(moment))
                .param("other", other.person())
                .update();
    }

    private int looks() {
        return journeys.database()
                .sql("select count(*) from access_log where worker_id = 'teamManager' and person_id in (:both)")
                .param("both", List.of(one.person(), other.person()))
                .query(Integer.class)
                .single();
    }
}
