package org.alongside.work.looks;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.access.AccessLog;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.record.BrokenGlass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor asks who looked at somebody nobody else in these tests looks at. */
@JourneyTest
class AccessLogPageTest {

    private static final String NAME = "Thaddeus Ravenscroft";
    private static final String WHY = "He rang the <b>duty</b> desk tonight.";

    @Autowired
    private Journeys journeys;

    @Autowired
    private AccessLog log;

    @Autowired
    private BrokenGlass glass;

    @LocalServerPort
    private int port;

    private Journey journey;
    private UUID person;
    private String number;

    @BeforeEach
    void somebodyIsOnAPathway() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", with(aReferral(), "personName", NAME));
        person = journey.person();
        number = person.toString().substring(0, 13);
    }

    @Test
    void looksAreToldNewestFirstWithWhoInWhichRoleWhatAtWhomAndWhy() {
        log.allowed("careCoordinator", journey.episode(), "episode", null);
        glassIsBrokenBy("socialWorker2");
        log.allowedAtPerson("socialWorker2", person, "person: now");

        assertThat(rows(""))
                .containsExactly(
                        "2 November 2026, 10:00 | %s, Social worker | person: now | Person %s | %s"
                                .formatted(name("socialWorker2"), number, WHY),
                        "2 November 2026, 10:00 | %s, Care coordinator | episode | Person %s, episode %s | No reason was asked for"
                                .formatted(
                                        name("careCoordinator"),
                                        number,
                                        journey.episode().toString().substring(0, 13)));
    }

    @Test
    void onlyThoseForAReasonOrOnlyThoseRefusedAreFound() {
        log.allowed("careCoordinator", journey.episode(), "episode", null);
        glassIsBrokenBy("socialWorker2");
        log.allowedAtPerson("socialWorker2", person, "person: plan");
        log.refusedAtPerson("networkLead", person, "person: now");

        assertThat(rows("&only=reason")).singleElement().asString().contains("person: plan", WHY);
        assertThat(rows("&only=refused"))
                .singleElement()
                .asString()
                .contains(name("networkLead"), "person: now was refused");
    }

    @Test
    void looksOfOneWorkerAndOfOneKindAreFound() {
        log.allowedAtPerson("careCoordinator", person, "person: now");
        log.allowedAtPerson("careCoordinator", person, "person: plan");
        log.allowedAtPerson("teamManager", person, "person: now");
        String first = name("teamManager").split(" ")[0].toUpperCase(Locale.UK);

        assertThat(rows("&worker=" + first)).singleElement().asString().contains(name("teamManager"));
        assertThat(rows("&worker=teamManager")).singleElement().asString().contains(name("teamManager"));
        assertThat(rows("&what=person:+plan")).singleElement().asString().contains(name("careCoordinator"));
        assertThat(rows("&worker=100%25")).isEmpty();
    }

    @Test
    void looksGoBackAsFarAsIsAskedFor() {
        log.allowedAtPerson("careCoordinator", person, "person: now");
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofDays(20)));
        log.allowedAtPerson("careCoordinator", person, "person: plan");

        assertThat(rows("&since=today")).singleElement().asString().contains("person: plan");
        assertThat(rows("&since=7-days")).hasSize(1);
        assertThat(rows("")).hasSize(2);
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofDays(200)));
        assertThat(rows("")).isEmpty();
        assertThat(rows("&since=12-months")).hasSize(2);
        assertThat(rows("&since=all")).hasSize(2);
    }

    @Test
    void fiftyLooksAreAPageAndTheRestIsOneLinkAwayWithTheSameFilter() {
        IntStream.rangeClosed(1, 51).forEach(n -> log.allowedAtPerson("careCoordinator", person, "look " + n));
        log.refusedAtPerson("networkLead", person, "person: now");

        Document first = page("&worker=careCoordinator");
        Document second = Jsoup.parse(
                auditor().get(first.select("a[rel=next]").attr("href")).body());

        assertThat(first.select("tbody tr")).hasSize(50).first().asString().contains("look 51");
        assertThat(second.select("tbody tr")).singleElement().asString().contains("look 1<");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void whoWasLookedAtHasANumberAndNoName() {
        log.allowedAtPerson("careCoordinator", person, "person: now");

        assertThat(page("").html()).contains(number).doesNotContain(NAME, journey.reference());
        assertThat(auditor().get("/people/" + person).statusCode()).isEqualTo(403);
    }

    @Test
    void aLookAtAWholeTeamSaysAtWhichAndIsNoLookForAReason() {
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofDays(3000)));
        log.allowed("teamManager", null, "late steps of a team", "The Pod");

        String address = "/access-log?since=today&worker=teamManager";
        assertThat(text(auditor().get(address)))
                .contains("late steps of a team, The Pod Nobody in particular No reason was asked for");
        assertThat(text(auditor().get(address + "&only=reason"))).contains("Nobody looked at anything that fits this.");
    }

    @Test
    void readingTheLogIsItselfInTheLog() {
        SignedIn auditor = auditor();
        int before = looksAtTheLog("auditor", true);

        auditor.get("/access-log");

        assertThat(looksAtTheLog("auditor", true)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamManager", "careCoordinator", "administrator"})
    void othersAreNotLetInAndEachTryIsLogged(String worker) {
        int before = looksAtTheLog(worker, false);

        assertThat(SignedIn.as(worker, port).get("/access-log").statusCode()).isEqualTo(403);

        assertThat(looksAtTheLog(worker, false)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?before=99999999999",
                "?before=-1",
                "?since=never&only=what&what=nothing",
                "?worker=%27%3B--",
                "?worker=a%07&what=%07"
            })
    void anAddressNobodyWasGivenFindsNothingOrEverythingAndBreaksNothing(String typed) {
        assertThat(auditor().get("/access-log" + typed).statusCode()).isEqualTo(200);
    }

    private void glassIsBrokenBy(String worker) {
        glass.open(person, worker, WHY);
    }

    private List<String> rows(String more) {
        return page(more).select("tbody tr").stream()
                .map(row -> String.join(" | ", row.select("td").eachText()))
                .toList();
    }

    private Document page(String more) {
        HttpResponse<String> page = auditor().get("/access-log?person=" + person + more);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }

    private SignedIn auditor() {
        return SignedIn.as("auditor", port);
    }

    private int looksAtTheLog(String worker, boolean allowed) {
        return journeys.database()
                .sql("select count(*) from access_log where worker_id = ? and what = 'access log' and allowed = ?")
                .params(worker, allowed)
                .query(Integer.class)
                .single();
    }

    private String name(String worker) {
        return journeys.database()
                .sql("select name from worker where id = ?")
                .param(worker)
                .query(String.class)
                .single();
    }
}
