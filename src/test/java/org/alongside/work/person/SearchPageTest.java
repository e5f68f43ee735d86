package org.alongside.work.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.record.Restrictions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class SearchPageTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Restrictions restrictions;

    @LocalServerPort
    private int port;

    private PersonOnScreen person;
    private String own;

    @BeforeEach
    void aPersonWithANameOfTheirOwn() {
        own = "Quíz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        person = new PersonOnScreen(journeys, port, "personName", "Zdeňka O’" + own + "-Wójcik");
    }

    @Test
    void aPersonIsFoundByPartsOfTheirNameWithoutAccentsAndTheBirthTellsThemApart() {
        String found = search("careCoordinator", "wojcik zdenka o" + own.replace('í', 'i'));

        assertThat(found)
                .contains("People I work with")
                .contains(person.page() + "\"")
                .contains("Zdeňka O’" + own + "-Wójcik")
                .contains("born <span>" + born());
    }

    @Test
    void aPersonIsFoundByReference() {
        assertThat(search("careCoordinator", person.journey.reference().toLowerCase(java.util.Locale.UK)))
                .contains(person.page() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"socialWorker2", "careCoordinator3", "auditor"})
    void whoDoesNotWorkWithThemFindsNobodyByNameAndNothingButAQuestionByReference(String worker) {
        assertThat(search(worker, own))
                .contains("Nobody you may see fits this.")
                .doesNotContain("Wójcik")
                .doesNotContain(person.id().toString());
        assertThat(search(worker, person.journey.reference()))
                .contains("Somebody outside your teams fits this.")
                .contains(person.page() + "/look")
                .doesNotContain("Wójcik")
                .doesNotContain(born());
        assertThat(person.looks(worker, "search")).containsExactly(false);
    }

    @Test
    void aRestrictedPersonIsOnlySaidToBeRestricted() {
        restrictions.set(person.id(), "teamManager2", "Her sister works in the next office.");

        assertThat(search("socialWorker2", person.journey.reference()))
                .contains("Restricted - ask the manager of ")
                .doesNotContain("Wójcik")
                .doesNotContain(person.id().toString());
        assertThat(search("careCoordinator", own)).contains(person.page() + "\"");
    }

    @Test
    void aPostcodeAMistypedNumberAndAnEmptyFindAreAnsweredInASentence() {
        assertThat(search("careCoordinator", "CV1 2TT")).contains("people cannot be found by postcode");
        assertThat(search("careCoordinator", "943 476 5918"))
                .doesNotContain("Nobody you may see")
                .contains("NHS number");
        assertThat(search("careCoordinator", own + "nobody")).contains("Nobody you may see fits this.");
    }

    @Test
    void whatWasTypedIsShownAsTyped() {
        HttpResponse<String> page = person.as("careCoordinator").get("/people?q=" + encoded("\"><script>x</script>"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>x").contains("&lt;script&gt;x");
        assertThat(person.as("careCoordinator")
                        .get("/people?q=" + encoded("x".repeat(5000)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void moreThanAPageIsPagedAndNobodyIsLeftOutOrShownTwice() {
        for (int i = 0; i < 24; i++) {
            new PersonOnScreen(journeys, port, "personName", "Nth%02d O’%s-Wójcik".formatted(i, own));
        }
        List<String> seen = new java.util.ArrayList<>();
        String next = "/people?q=" + encoded(own);
        while (next != null) {
            String page = person.as("careCoordinator").get(next).body();
            seen.addAll(all(page, "href=\"(/people/[0-9a-f-]{36})\""));
            next = all(page, "rel=\"next\" href=\"([^\"]+)\"").stream()
                    .findFirst()
                    .map(href -> href.replace("&amp;", "&"))
                    .orElse(null);
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().contains(person.page());
    }

    private static List<String> all(String page, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String search(String worker, String typed) {
        return person.as(worker).get("/people?q=" + encoded(typed)).body();
    }

    private String born() {
        return org.alongside.record.London.written(java.time.LocalDate.parse((String) person.told.get("dateOfBirth")));
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
