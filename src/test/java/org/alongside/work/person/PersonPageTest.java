package org.alongside.work.person;

import static org.alongside.huddle.HuddleAnswers.aHuddleAdvised;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PersonPageTest {

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private PersonOnScreen person;

    @BeforeEach
    void aPersonIsReferred() {
        person = new PersonOnScreen(journeys, port);
    }

    @Test
    void aWorkerReadsWhoItIsWhatMattersWhereTheyAreAndWhoIsThere() {
        person.isAllocated();

        assertThat(read("careCoordinator", ""))
                .contains("<title>" + person.name() + " - Alongside</title>")
                .contains("Reads large print, hears best on the left")
                .contains(person.journey.reference())
                .contains("Worker: You, care coordinator, since 2 November 2026")
                .contains("A dog &lt;i&gt;again&lt;/i&gt;")
                .contains("2 November 2026, written down by Carys Holloway")
                .contains("waits for <span>Dee Vale, development worker</span>")
                .contains("Dee Vale, development worker, since 2 November 2026; no change of worker.")
                .contains("/contacts/new")
                .contains("/start/closing?episode=" + person.journey.reference());
    }

    @Test
    void theDiagramMarksWhereThePersonIsForThoseWhoNeedToKnow() {
        String diagram = "/episodes/" + person.journey.reference() + "/pathways/referral/";
        String page = read("careCoordinator", "");
        int at = page.indexOf(diagram);
        String href = page.substring(at, page.indexOf('"', at));

        HttpResponse<String> svg = person.as("careCoordinator").get(href);
        assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(svg.body()).contains(">Now<").doesNotContain(person.name());
        assertThat(person.as("socialWorker2").get(href).statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsAroundThemIsToldAndWhoIsOnlyAskedToTakeOverIsNotThereYet() {
        assertThat(read("careCoordinator", "/around"))
                .contains("Carys Holloway")
                .contains("Care coordinator")
                .contains("&lt;b&gt;Ama&lt;/b&gt; &amp; =1+1 next door")
                .doesNotContain("<b>Ama");
    }

    @ParameterizedTest
    @CsvSource({
        "'', person: now",
        "/timeline, person: timeline",
        "/plan, person: plan",
        "/meetings, person: meetings",
        "/around, person: people around them",
        "/know-first, person: what to know first",
        "/know-first/pronouns, person: pronouns",
        "/looked, person: who has looked"
    })
    void everyPageIsLoggedAndOpenOnlyToThoseWhoNeedToKnow(String page, String look) {
        assertThat(person.as("careCoordinator").get(person.page() + page).statusCode())
                .isEqualTo(200);
        assertThat(person.looks("careCoordinator", look)).containsExactly(true);

        HttpResponse<String> no = person.as("socialWorker2").get(person.page() + page);
        assertThat(no.statusCode()).isEqualTo(403);
        assertThat(no.body())
                .doesNotContain(person.name())
                .doesNotContain("Marigold")
                .contains("That you asked has been kept.");
        assertThat(person.looks("socialWorker2", look)).containsExactly(false);
        assertThat(person.as("auditor").get(person.page() + page).statusCode()).isEqualTo(403);
    }

    @Test
    void aConcernIsReadByWhoRaisedItAndManagersAndNothingOfItByAnybodyElse() {
        person.isAllocated().isGivenAConcern();

        assertThat(read("teamManager", "")).contains("Decide on the concern");
        assertThat(read("teamManager", "/timeline")).contains("A bruise on the arm");
        for (String page : new String[] {"", "/timeline", "/plan", "/meetings", "/around"}) {
            assertThat(withoutActs(read("developmentWorker", page)))
                    .doesNotContain("bruise")
                    .doesNotContainIgnoringCase("concern");
        }
    }

    @Test
    void theTimelineTellsTheKindsAskedForAndEachEntryHasALinkOfItsOwn() {
        person.isAllocated();

        String steps = read("careCoordinator", "/timeline?kind=step");
        assertThat(steps)
                .contains("November 2026")
                .contains("Talk about what the person wants")
                .contains("A dog &lt;i&gt;again&lt;/i&gt;")
                .containsPattern("id=\"step-[0-9]+\"")
                .containsPattern("href=\"#step-[0-9]+\"")
                .containsPattern("/answers/[0-9]+/correct")
                .doesNotContain("Dee Vale began as");
        assertThat(read("careCoordinator", "/timeline?kind=worker")).contains("Dee Vale began as");
        assertThat(read("careCoordinator", "/timeline?kind=huddle")).contains("Nothing of this kind has happened yet.");
    }

    @Test
    void theAddressOfARecordThatWasMergedLeadsToTheOneItWasMergedInto() {
        UUID old = UUID.randomUUID();
        journeys.database().sql("""
                        insert into person (id, name, date_of_birth, folded_name, added_at, merged_into)
                        select ?, name, date_of_birth, folded_name, added_at, id from person where id = ?""").params(old, person.id()).update();

        HttpResponse<String> page = person.as("careCoordinator").get("/people/" + old);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(person.page());
        assertThat(person.as("careCoordinator")
                        .get("/people/" + old + "/timeline")
                        .body())
                .contains(person.page() + "/plan");
        assertThat(person.as("socialWorker2").get("/people/" + old).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPersonWhoDoesNotExistIsNotFound() {
        SignedIn worker = person.as("careCoordinator");
        assertThat(worker.get("/people/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(worker.get("/people/nobody").statusCode()).isIn(400, 404);
    }

    @Test
    void meetingsAndHuddlesAreOnAPageOfTheirOwnAndNotOnThePlan() {
        assertThat(read("careCoordinator", "/meetings"))
                .contains("No meeting has been arranged yet, and no huddle has talked about them.");
        person.isAllocated().journey.act("huddleNote", "careCoordinator", aHuddleAdvised());

        assertThat(read("careCoordinator", "/meetings")).contains("Start with her kitchen");
        assertThat(read("careCoordinator", "/plan")).doesNotContain("Start with her kitchen");
    }

    @Test
    void whatIsClosedIsToldWithItsReason() {
        Journey journey = person.isAllocated().journey;
        journey.act(
                "closing",
                "careCoordinator",
                Journeys.answers("closingReason", "moved", "whatIsStillOpen", "All of it is seen to"));

        assertThat(read("careCoordinator", ""))
                .contains("Nothing is open for this person.")
                .contains("from <span>2 November 2026</span> to <span>2 November 2026</span>: <span>Moved</span>");
    }

    private String read(String worker, String page) {
        return person.as(worker).get(person.page() + page).body();
    }

    /** What anybody may start is named on a button, whether or not anything of the kind is under way. */
    private static String withoutActs(String page) {
        return page.replaceAll("(?s)<ul class=\"govuk-list alongside-acts\">.*?</ul>", "")
                .replaceAll("(?s)<fieldset.*?</fieldset>", "");
    }
}
