package org.alongside.browser;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.record.EvidenceFiles;
import org.alongside.timing.page.LogOf2014;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The guide shows pages as they are, and says each in few words. */
@JourneyTest
@Tag("browser")
class GuideTest {

    private static final Path GUIDE = Path.of("docs", "guide");
    private static final Pattern PICTURE = Pattern.compile("pictures/guide/([a-z-]+)\\.png");
    private static final List<String> FILES = List.of("workers.md", "managers.md", "auditors.md");
    private static final int LINES = 10;

    @Autowired
    private Journeys journeys;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void everyPageInTheGuideIsThere() throws IOException {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Map<String, PageState> pages = pages();
        assertThat(pages.keySet()).isEqualTo(pictured());
        for (String worker : List.of("developmentWorker", "teamManager", "auditor")) {
            try (BrowserContext browser = Chromium.browserOf(worker, address())) {
                pages.forEach((name, state) -> {
                    if (worker.equals(state.worker())) show(name, state, browser);
                });
            }
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyPageIsSaidInTenLines(String file) throws IOException {
        String text = Files.readString(GUIDE.resolve(file));
        assertThat(Arrays.stream(text.split("(?m)^## ")).skip(1))
                .allSatisfy(section -> assertThat(
                                section.lines().skip(1).filter(line -> !line.isBlank() && !line.startsWith("![")))
                        .as(section)
                        .hasSizeBetween(1, LINES));
    }

    private Map<String, PageState> pages() {
        Neighbours neighbours = new Neighbours(journeys, evidence);
        Journey met = neighbours.onTheWay(
                journeys.start("referral", "careCoordinator", with(aReferral(), "personName", "Bernadette Fagan-Moyo")),
                "To sing with others again, and to sleep through the night.");
        neighbours.waiting();
        neighbours.twoOfOneName();
        String person = neighbours.person(met);
        Map<String, String> workers = new LinkedHashMap<>(Map.of(
                "my-work", "/work?person=fagan",
                "step", "/steps/" + met.openSteps().get(0).getId(),
                "start", "/start",
                "people", "/people?q=fagan",
                "person", person,
                "timeline", person + "/timeline",
                "plan", person + "/plan",
                "around", person + "/around",
                "looked", person + "/looked",
                "contact", person + "/contacts/new"));
        String episode = "/episodes/" + met.reference();
        workers.put("change-worker", episode + "/change-worker");
        workers.put("evidence", episode + "/evidence");
        neighbours.file(met, "The plan we agreed.txt");
        Map<String, PageState> pages = new LinkedHashMap<>();
        workers.forEach((name, path) -> pages.put(name, PageState.of(name, "developmentWorker", path)));
        for (String name : List.of("unallocated", "caseload", "late", "same", "settings"))
            pages.put(name, PageState.of(name, "teamManager", "/team/" + name));
        pages.put("pathways", PageState.of("pathways", "teamManager", "/pathways"));
        pages.put("publish", PageState.of("publish", "teamManager", EveryPublishPage.aDraft(journeys)));
        pages.put("rehearse", PageState.of("rehearse", "teamManager", "/rehearsals"));
        pages.putAll(timings());
        return pages;
    }

    private Map<String, PageState> timings() {
        LogOf2014.isRead(application);
        String referral = "/timings/pathways/referral";
        Map<String, String> paths = Map.of(
                "timings",
                "/timings",
                "timings-pathway",
                referral,
                "timings-step",
                referral + "/steps/" + LogOf2014.TALK,
                "timings-breaches",
                "/timings/breaches",
                "timings-episode",
                "/timings/episodes/" + LogOf2014.episode());
        Map<String, PageState> pages = new LinkedHashMap<>();
        paths.forEach((name, path) -> pages.put(name, PageState.of(name, "auditor", path + "?" + LogOf2014.DAYS)));
        return pages;
    }

    private void show(String name, PageState state, BrowserContext browser) {
        Page page = browser.newPage();
        assertThat(page.navigate(address() + state.path()).status()).as(name).isEqualTo(200);
        assertThat(page.locator("h1").count()).as(name).isEqualTo(1);
        Pictures.take(page, name, name.equals("timings-pathway") ? "img.alongside-diagram" : "h1");
        page.close();
    }

    private static Set<String> pictured() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file : FILES) {
            PICTURE.matcher(Files.readString(GUIDE.resolve(file)))
                    .results()
                    .forEach(match -> names.add(match.group(1)));
        }
        return names;
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
