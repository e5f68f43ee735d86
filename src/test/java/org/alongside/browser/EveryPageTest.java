package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.alongside.pathway.version.Halts;
import org.alongside.pathway.version.Moves;
import org.alongside.record.EvidenceFiles;
import org.alongside.timing.exchange.Imports;
import org.alongside.timing.page.RatioTeam;
import org.alongside.work.team.QuietTeam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page, in every state, at three widths, with and without its scripts. */
@JourneyTest
@Tag("browser")
class EveryPageTest {

    private static final int[] WIDTHS = {1366, 390, 320};

    private static final Set<String> NOT_PAGES = Set.of(
            "/page/{hash:[0-9a-f]{12}}/{name}",
            "/team",
            "/team/late/export",
            "/evidence/{file:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}",
            "/episodes/{reference}/pathways/{pathway}/{version}",
            "/rehearsals/{rehearsal}/pictures/{number}",
            "/timings/pathways/{pathway}/diagram",
            "/publish/{draft}/files",
            "/publish/{draft}/diagrams/{pathway}",
            "/publish/{draft}/diagrams/{pathway}/live",
            "/pathways/{pathway}/compare/{from}/{to}/older",
            "/pathways/{pathway}/compare/{from}/{to}/newer",
            "/pathways/{pathway}/versions/{version}/diagram",
            "/pathways/{pathway}/versions/{version}/files",
            "/pathways/{pathway}/versions/{version}/files/{file}");

    /**
     * What is wrong with a page as it stands. Of axe's findings only the violations: all that is right, of which there is
     * much, would take longer to tell than to find; and nothing is fetched beforehand, which only sound and a rule that is
     * still on trial would need. Targets are small enough for any thumb; links within sentences are exempt (WCAG 2.2, 2.5.8).
     */
    private static final String TROUBLES = """
            async () => {
              const found = (await axe.run({ resultTypes: ['violations'], preload: false })).violations
                .flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target));
              if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
              if (document.querySelectorAll('h1').length !== 1) found.push('not one h1');
              [...document.querySelectorAll('main button, main input:not([type=hidden]), main select, nav a')]
                .filter(e => e.offsetParent !== null && !e.matches('.govuk-checkboxes__input, .govuk-radios__input'))
                .map(e => [e, e.getBoundingClientRect()])
                .filter(([e, box]) => box.width < 24 || box.height < 24)
                .forEach(([e, box]) => found.push(
                  'small target ' + e.outerHTML.slice(0, 80) + ' ' + box.width + 'x' + box.height));
              return found;
            }""";

    @Autowired
    private Journeys journeys;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private RequestMappingHandlerMapping addresses;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void noPageIsLeftOut() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        List<String> seen = everyState().stream().map(PageState::path).toList();
        assertThat(pages())
                .allSatisfy(page -> assertThat(seen)
                        .as(page.getPatternString())
                        .anyMatch(path -> page.matches(PathContainer.parsePath(path.split("[?]")[0]))));
    }

    /** The addresses that answer with a page of ours, not with a file or another address. */
    private List<PathPattern> pages() {
        return addresses.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("org.alongside"))
                .filter(each -> each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(each -> each.getKey().getPathPatternsCondition().getPatterns().stream())
                .filter(page -> !NOT_PAGES.contains(page.getPatternString()))
                .toList();
    }

    @ParameterizedTest(name = "scripts run: {0}")
    @ValueSource(booleans = {true, false})
    void everyPageIsForEverybody(boolean scriptsRun) {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        List<PageState> states = everyState();
        List<String> wrong = new ArrayList<>();
        for (String worker : states.stream().map(PageState::worker).distinct().toList()) {
            try (BrowserContext browser = browserOf(worker, scriptsRun)) {
                Page page = browser.newPage();
                listenTo(page, wrong);
                states.stream()
                        .filter(state -> Objects.equals(state.worker(), worker))
                        .forEach(state -> look(state, page, wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<PageState> everyState() {
        QuietTeam.isThere(application);
        List<PageState> states = new EveryPage(new Neighbours(journeys, evidence)).states();
        states.addAll(EveryTimingsPage.states(application));
        states.addAll(EveryRehearsalPage.states(application.getBean(Rehearsals.class)));
        states.addAll(
                EveryPathwayPage.states(journeys, application.getBean(Moves.class), application.getBean(Halts.class)));
        RatioTeam minutes = new RatioTeam(journeys, application, 5);
        minutes.eachResolvesOne(30, 90);
        journeys.clock().turnTo(TurnableClock.MONDAY);
        states.addAll(EveryAuditorsPage.states(application.getBean(Imports.class), minutes));
        return states;
    }

    private static void listenTo(Page page, List<String> wrong) {
        page.onConsoleMessage(said -> {
            boolean expected =
                    Stream.of("status of 4", "status of 503", "ERR_FAILED").anyMatch(said.text()::contains);
            if (said.type().equals("error") && !expected) wrong.add(page.url() + ": " + said.text());
        });
    }

    private void look(PageState state, Page page, List<String> wrong) {
        page.navigate(address() + state.path());
        try {
            state.act().accept(page);
        } catch (PlaywrightException stuck) {
            wrong.add(state.state() + " (" + state.path() + "): " + page.title() + ", " + stuck.getMessage());
        }
        for (int width : WIDTHS) {
            page.setViewportSize(width, 844);
            troubles(page)
                    .forEach(trouble ->
                            wrong.add("%s (%s) at %d: %s".formatted(state.state(), state.path(), width, trouble)));
        }
    }

    private static Stream<String> troubles(Page page) {
        return ((List<?>) page.evaluate(TROUBLES)).stream().map(Object::toString);
    }

    private BrowserContext browserOf(@Nullable String worker, boolean scriptsRun) {
        BrowserContext browser = worker == null ? Chromium.anybodysBrowser() : Chromium.browserOf(worker, address());
        browser.addInitScript(AxeBuilder.getAxeScript());
        // As if they could not be loaded: axe itself needs a page that runs scripts.
        if (!scriptsRun) browser.route("**/*.js", Route::abort);
        return browser;
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
