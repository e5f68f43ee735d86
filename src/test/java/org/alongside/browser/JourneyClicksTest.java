package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.ServedForms;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.form.FieldType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a list that shows the step to the step completed, with the same answers. */
@JourneyTest
@TownOfItsOwn
@Tag("browser")
class JourneyClicksTest {

    private static final String STEP = "decideEligibility";
    private static final String WORKER = "teamManager";
    private static final Path REPORT = Path.of("target", "bench", "journey-clicks.md");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private BrowserContext browser;
    private Clicks clicks;
    private Page page;

    @BeforeEach
    void aManagerSitsDown() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        browser = Chromium.somebodysBrowser(TurnableClock.MONDAY);
        clicks = Clicks.in(browser);
    }

    @AfterEach
    void theManagerGoesHome() {
        browser.close();
    }

    @Test
    void aStepTakesNoMoreClicksOnOurPagesThanInTasklist() throws IOException {
        Tasklist tasklist = Tasklist.of(WORKER, browser, address());
        page = browser.newPage();

        int inTasklist = inTasklist(tasklist, atTheStep());
        int onOurPages = onOurPages(atTheStep());

        report(inTasklist, onOurPages);
        assertThat(onOurPages).isBetween(2, inTasklist);
    }

    private int inTasklist(Tasklist tasklist, Journey journey) {
        Filled filled = filled(journey);
        String step = journey.step(STEP).getName();
        tasklist.page().bringToFront();
        tasklist.show(Tasklist.NOBODY_HAS_TAKEN);
        clicks.goOnFrom(0);
        tasklist.open(step, journey.reference()).claim();
        int before = clicks.soFar();
        tasklist.complete(screen -> {
            clicks.goOnFrom(before);
            TasklistForm form = new TasklistForm(filled.served(), filled.drawn(), screen.words());
            fillIn(filled, form::textBox, form::fillIn);
        });
        assertThat(tasklist.row(step, journey.reference())).hasCount(0);
        return clicks.soFar();
    }

    private int onOurPages(Journey journey) {
        Filled filled = filled(journey);
        String step = journey.step(STEP).getId();
        page.bringToFront();
        page.navigate(address() + "/work?person=" + journey.reference());
        clicks.goOnFrom(0);
        page.locator("a[href$='/steps/" + step + "']").click();
        PageForm form = new PageForm(filled.served(), page);
        fillIn(filled, form::textBox, form::fillIn);
        page.locator("button[name=action][value=complete]").click();
        page.waitForURL("**/steps/" + step + "/done");
        return clicks.soFar();
    }

    private interface Answering {
        void answer(Map<String, Object> answers);
    }

    /** A worker clicks into a box before typing. */
    private static void fillIn(Filled filled, Function<String, Locator> textBoxes, Answering form) {
        filled.answers().forEach((key, answer) -> {
            FieldType type = filled.served().field(key).orElseThrow().type();
            if (type == FieldType.TEXTFIELD || type == FieldType.TEXTAREA)
                textBoxes.apply(key).click();
            form.answer(Map.of(key, answer));
        });
    }

    private Journey atTheStep() {
        return new WaysToForms(journeys).toStep(drawn());
    }

    private Filled filled(Journey journey) {
        Task step = journey.step(STEP);
        LocalDate monday = LocalDate.of(2026, 11, 2);
        return HowMuch.EVERYTHING.fillIn(drawn(), new ServedForms(journeys).ofStep(WORKER, step.getId()), monday);
    }

    private static DrawnForm drawn() {
        return DrawnForm.all().stream()
                .filter(form -> form.name().equals(STEP))
                .findFirst()
                .orElseThrow();
    }

    private static void report(int inTasklist, int onOurPages) throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, """
                | A step nobody has taken, from the list to completed, same answers | Tasklist | Our pages |
                |---|---|---|
                | Clicks | %d | %d |
                """.formatted(inTasklist, onOurPages));
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
