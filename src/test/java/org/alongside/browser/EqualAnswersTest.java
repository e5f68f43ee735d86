package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.ServedForms;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After the tests that count the rows of lists. */
@JourneyTest
@Tag("browser")
@Order(9)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EqualAnswersTest {

    /** The short way through a form as well: some minutes more than a build should take. */
    private static final boolean EVERY_WAY = Boolean.getBoolean("alongside.every-way");

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private final Map<String, Desk> desks = new HashMap<>();

    @AfterAll
    void everybodyGoesHome() {
        desks.values().forEach(desk -> desk.browser().close());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("forms")
    void aFormFilledInInTasklistAndOnThePageLeavesTheSame(DrawnForm form, HowMuch howMuch) {
        Sent fromTasklist = send(form, howMuch, Desk::tasklist);
        Sent fromThePage = send(form, howMuch, Desk::pages);

        assertThat(fromThePage.kept()).isEqualTo(fromTasklist.kept());
        assertThat(fromTasklist.kept().answers().keySet()).containsAll(fromTasklist.answers());
    }

    static Stream<Arguments> forms() {
        return DrawnForm.all().stream()
                .flatMap(form -> Stream.of(HowMuch.values())
                        .filter(howMuch ->
                                howMuch == HowMuch.EVERYTHING || (EVERY_WAY && leavesSomethingUnchosen(form)))
                        .map(howMuch -> Arguments.of(form, howMuch)));
    }

    /** A choice, a tick or a number that nobody gave has a value of its own; a text that nobody wrote has none. */
    private static boolean leavesSomethingUnchosen(DrawnForm form) {
        return form.form().fields().stream()
                .anyMatch(field -> !field.required() && !field.type().isText());
    }

    private record Sent(Set<String> answers, Kept kept) {}

    private Sent send(DrawnForm form, HowMuch howMuch, Function<Desk, WayIn> way) {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Filled filled = form.starts()
                .map(pathway -> start(pathway, form, howMuch, way))
                .orElseGet(() -> complete(form, howMuch, way));
        return new Sent(filled.answers().keySet(), Kept.last(journeys, form, filled));
    }

    private Filled complete(DrawnForm form, HowMuch howMuch, Function<Desk, WayIn> way) {
        Journey journey = ways().toStep(form);
        Task step = journey.step(form.name());
        String worker = journeys.whoDoes(step);
        Filled filled = howMuch.fillIn(form, new ServedForms(journeys).ofStep(worker, step.getId()), today());
        way.apply(deskOf(worker)).complete(step, journey.reference(), filled);
        return filled;
    }

    private Filled start(String pathway, DrawnForm form, HowMuch howMuch, Function<Desk, WayIn> way) {
        String worker = WaysToForms.starter(form);
        Form served = new ServedForms(journeys).ofStart(worker, pathway);
        Filled filled = howMuch.fillIn(form, served, today());
        if (filled.isAboutAnEpisode())
            filled.answers().put("episode", ways().toStart(form).reference());
        way.apply(deskOf(worker)).start(journeys.newest(pathway), filled);
        return filled;
    }

    private WaysToForms ways() {
        return new WaysToForms(journeys);
    }

    private Desk deskOf(String worker) {
        return desks.computeIfAbsent(worker, name -> Desk.of(name, "http://127.0.0.1:" + port));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journeys.clock().instant(), ZoneId.of("Europe/London"));
    }
}
