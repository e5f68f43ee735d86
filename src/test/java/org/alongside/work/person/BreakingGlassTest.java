package org.alongside.work.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.record.Restrictions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class BreakingGlassTest {

    private static final String WHY = "Her <neighbour> rang, and she is on my ward tonight";

    @Autowired
    private Journeys journeys;

    @Autowired
    private Restrictions restrictions;

    @LocalServerPort
    private int port;

    private PersonOnScreen person;
    private SignedIn outsider;

    @BeforeEach
    void aPersonOfOtherTeams() {
        person = new PersonOnScreen(journeys, port);
        outsider = person.as("socialWorker2");
    }

    @Test
    void withoutAReasonNothingOpensAndWhatWasTypedStays() {
        HttpResponse<String> page = gives("<b>now");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ")
                .contains("href=\"#because\"")
                .contains("Say in at least 3 words")
                .contains("&lt;b&gt;now")
                .doesNotContain(person.name());
        assertThat(outsider.get(person.page()).statusCode()).isEqualTo(403);
    }

    @Test
    void aReasonOpensTheRecordForAWhileToReadAndNotToAct() {
        HttpResponse<String> page = gives(WHY);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(person.page());
        assertThat(page.body())
                .contains(person.name())
                .contains("You do not work with this person.")
                .contains("Her &lt;neighbour&gt; rang")
                .doesNotContain("/start/closing")
                .doesNotContain("/contacts/new");
        assertThat(outsider.get(person.page() + "/timeline").body()).doesNotContain("/correct");
        assertThat(outsider.get(person.page() + "/contacts/new").body()).doesNotContain("name=\"said\"");

        journeys.clock().turnTo(journeys.clock().instant().plus(Duration.ofHours(8)));
        HttpResponse<String> later = person.as("socialWorker2").get(person.page());
        assertThat(later.statusCode()).isEqualTo(403);
        assertThat(later.body()).doesNotContain(person.name());
    }

    @Test
    void theManagerIsToldAndWhoHasLookedSaysWhoAndWhy() {
        gives(WHY);

        assertThat(person.as("teamManager2").get(person.page()).body())
                .contains("Somebody outside the teams has opened this person&#39;s record");
        assertThat(person.as("careCoordinator").get(person.page() + "/looked").body())
                .contains(nameOf("socialWorker2"))
                .contains("Her &lt;neighbour&gt; rang")
                .doesNotContain("<neighbour>");
    }

    @Test
    void aRefusedLookStandsUnderWhoHasLooked() {
        outsider.get(person.page() + "/plan");

        assertThat(person.as("careCoordinator").get(person.page() + "/looked").body())
                .contains(nameOf("socialWorker2"))
                .contains("person: plan")
                .contains("was refused");
    }

    @Test
    void aRestrictedRecordNamesWhomToAskAndNoReasonOpensIt() {
        restrictions.set(person.id(), "teamManager2", "Her sister works in the next office.");

        HttpResponse<String> no = outsider.get(person.page());
        assertThat(no.statusCode()).isEqualTo(403);
        assertThat(no.body())
                .contains("Restricted - ask the manager of ")
                .doesNotContain(person.name())
                .doesNotContain("Give a reason");
        HttpResponse<String> refused =
                outsider.postWithToken(person.page() + "/look", outsider.token("/people"), Map.of("because", WHY));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("a reason does not open it").doesNotContain(person.name());
        assertThat(person.as("careCoordinator").get(person.page()).body()).contains("Restricted</strong>");
    }

    @Test
    void whoWorksWithThePersonNeedsNoReason() {
        HttpResponse<String> page = person.as("careCoordinator").get(person.page() + "/look");
        assertThat(page.uri().getPath()).isEqualTo(person.page());
    }

    private HttpResponse<String> gives(String because) {
        return outsider.post(person.page() + "/look", person.page() + "/look", Map.of("because", because));
    }

    private String nameOf(String worker) {
        return journeys.database()
                .sql("select name from worker where id = ?")
                .param(worker)
                .query(String.class)
                .single();
    }
}
