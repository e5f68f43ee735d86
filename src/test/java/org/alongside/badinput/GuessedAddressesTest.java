package org.alongside.badinput;

import static java.util.Map.entry;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.FileSent;
import org.alongside.record.SampleFiles;
import org.alongside.record.WarningNotes;
import org.alongside.timing.page.LogOf2014;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Somebody who does not work with a person tries every address there is, with everything in it guessed right. */
@JourneyTest
class GuessedAddressesTest {

    private static final String NAME = "Quillon Farthingale";
    private static final String WORDS = "To see the harbour lights again";

    /** How a colleague is found is another test's matter; the pathway is told by whoever starts it. */
    private static final Set<String> ABOUT_NOBODY =
            Set.of("/people", "/start", "/start/{pathway}", "/start/{pathway}/check", "/start/{pathway}/evidence");

    /** What pathways look like, which managers and administrators see whoever is on them. */
    private static final String ABOUT_PATHWAYS = "/pathways/";

    /** Figures about nobody, in which an auditor's work lies; they hold no name and no words for anybody. */
    private static final String TIMINGS = "/timings";

    /** Where one says why one must read before one reads; and that what anybody may raise has come in. */
    private static final Set<String> OPEN_TO_COLLEAGUES = Set.of("}/look", "/started/");

    @Autowired
    private Journeys journeys;

    @Autowired
    private RequestMappingHandlerMapping addresses;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private WarningNotes warnings;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private Journey journey;
    private Map<String, String> guessed;

    @BeforeEach
    void somebodyHasToldAWorkerWhatTheyWant() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", with(aReferral(), "personName", NAME))
                .does("talkAboutWhatThePersonWants", with(theyTalked(), "whatThePersonWants", WORDS));
        guessed = Map.ofEntries(
                entry("{person}", one("select person_id from episode where id = ?")),
                entry("{reference}", journey.reference()),
                entry("{stepId}", journey.openSteps().get(0).getId()),
                entry("{answers}", one("select max(id) from answers where episode_id = ?")),
                entry("{pathway}", "referral"),
                entry("{version}", "1"),
                entry("{worker}", "careCoordinator"),
                entry("{role}", "careCoordinator"),
                entry("{act}", "merge"),
                entry("{id}", UUID.randomUUID().toString()),
                entry("{day}", "2026-11-02"),
                entry("{rehearsal}", aRehearsal()),
                entry("{number}", "1"),
                entry("{draft}", UUID.randomUUID().toString()),
                entry("{from}", "1"),
                entry("{to}", "1"),
                entry("{file}", aFile()),
                entry("{form}", "startReferral"),
                entry("{step}", "talkAboutWhatThePersonWants"),
                entry("{episode}", journey.episode().toString()),
                entry("{note}", aNote()));
        LogOf2014.isRead(application);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator2", "socialWorker2", "networkLead", "auditor", "administrator"})
    void nobodyIsLetInAndNothingIsShown(String outsider) {
        SignedIn browser = SignedIn.as(outsider, port);
        for (String path : paths(RequestMethod.GET)) {
            HttpResponse<String> page = browser.get(filled(path));
            assertThat(page.body()).as(path).doesNotContain(NAME).doesNotContain(WORDS);
            if (path.contains("{")
                    && !path.startsWith(ABOUT_PATHWAYS)
                    && !(path.startsWith(TIMINGS) && outsider.equals("auditor"))
                    && OPEN_TO_COLLEAGUES.stream().noneMatch(path::contains))
                assertThat(page.statusCode()).as(path).isIn(403, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator2", "socialWorker2", "networkLead", "auditor", "administrator"})
    void nothingSentChangesAnything(String outsider) {
        SignedIn browser = SignedIn.as(outsider, port);
        String token = browser.token("/help");
        Untouched untouched = Untouched.asOfNow(journeys.database());
        for (String path : paths(RequestMethod.POST)) {
            if (!path.contains("{") || path.endsWith("/look")) continue;
            for (String action : List.of("complete", "save", "continue", "")) {
                HttpResponse<String> page = browser.postWithToken(
                        filled(path), token, Map.of("action", action, "because", "I say so", "note", "Mine"));
                assertThat(page.statusCode())
                        .as(path + " " + action)
                        .isGreaterThanOrEqualTo(400)
                        .isLessThan(500);
                assertThat(page.body()).as(path).doesNotContain(NAME).doesNotContain(WORDS);
            }
        }
        untouched.assertNothingChanged();
    }

    private Set<String> paths(RequestMethod method) {
        Set<String> paths = new TreeSet<>();
        addresses.getHandlerMethods().forEach((address, handler) -> {
            if (isOurs(handler.getBeanType()) && takes(address, method)) paths.addAll(address.getPatternValues());
        });
        paths.removeAll(ABOUT_NOBODY);
        assertThat(paths).hasSizeGreaterThan(3);
        return paths;
    }

    private static boolean isOurs(Class<?> controller) {
        return Stream.of("org.alongside.work", "org.alongside.timing.page").anyMatch(controller.getName()::startsWith);
    }

    private static boolean takes(RequestMappingInfo address, RequestMethod method) {
        return address.getMethodsCondition().getMethods().contains(method);
    }

    private String filled(String path) {
        String filled = path.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}");
        for (var each : guessed.entrySet()) filled = filled.replace(each.getKey(), each.getValue());
        assertThat(filled).as("an address this test cannot guess yet").doesNotContain("{");
        String person = guessed.get("{person}");
        return filled.startsWith("/team")
                ? filled + "?team=ipunorth&first=%s&second=%s".formatted(person, UUID.randomUUID())
                : filled;
    }

    /** A manager's own, of which no other may see anything. */
    private String aRehearsal() {
        return rehearsals.openPublished("referral", 1, "teamManager").id();
    }

    private String aFile() {
        EpisodeRef episode = new EpisodeRef(journey.episode(), journey.reference());
        FileSent letter = new FileSent("letter.txt", () -> new ByteArrayInputStream(SampleFiles.text(WORDS)));
        return evidence.add(episode, null, letter, "careCoordinator").toString();
    }

    private String aNote() {
        UUID note = UUID.randomUUID();
        warnings.write(
                UUID.fromString(one("select person_id from episode where id = ?")), note, WORDS, "careCoordinator");
        return note.toString();
    }

    private String one(String sql) {
        return String.valueOf(Stream.of(journey.episode())
                .map(episode ->
                        journeys.database().sql(sql).param(episode).query().singleValue())
                .findFirst()
                .orElseThrow());
    }
}
