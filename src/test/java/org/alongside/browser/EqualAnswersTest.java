package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.ServedForms;
import org.alongside.journey.TurnableClock;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every form of every pathway, filled in wholly in Tasklist and on our pages. */
@JourneyTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EqualAnswersTest {

    /** Every form a second time, the short way through it: some minutes more than a build should take. */
    private static final boolean BOTH_WAYS = Boolean.getBoolean("alongside.both-ways");

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
                        .filter(howMuch -> BOTH_WAYS || howMuch == HowMuch.EVERYTHING)
                        .map(howMuch -> Arguments.of(form, howMuch)));
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
        // First the person, since what is offered to choose may come from them.
        Optional<Journey> about = form.form().field("episode").map(asked -> ways().toStart(form));
        Filled filled = howMuch.fillIn(form, new ServedForms(journeys).ofStart(worker, pathway), today());
        about.ifPresent(journey -> filled.answers().put("episode", journey.reference()));
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
