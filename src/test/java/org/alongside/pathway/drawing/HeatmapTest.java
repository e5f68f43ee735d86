package org.alongside.pathway.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.drawing.Heat.Figure;
import org.alongside.pathway.drawing.Heat.Went;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures drawn on a pathway: readable without colour, and each where it belongs. */
class HeatmapTest {

    /** What WCAG asks of words at its highest level. */
    private static final double READS_WELL = 7;

    static Stream<Path> ours() throws IOException {
        return Files.walk(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    private static Drawing drawn(Path file) {
        try {
            return Drawing.of(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyStepOfOursShowsItsFigureInWordsAndInBars(Path file) {
        var drawing = drawn(file);
        Map<String, Figure> figures = drawing.shapes().stream()
                .filter(Shape.Step.class::isInstance)
                .map(Shape::id)
                .collect(Collectors.toMap(Function.identity(), id -> new Figure("3 days of " + id, 3)));
        var svg = drawing.asHeatmap(new Heat(figures, List.of()));
        figures.values().forEach(figure -> assertThat(svg).contains(">" + figure.words() + "<"));
        assertThat(Pattern.compile("fill=\"#fdcd79\"").matcher(svg).results()).hasSize(figures.size());
    }

    /** The picture begins at its view box's corner, from which a link on it is measured. */
    @ParameterizedTest
    @MethodSource("ours")
    void everyPersonsStepHasASpotInThePictureExactlyWhereItIsDrawn(Path file) {
        var drawing = drawn(file);
        var svg = drawing.asHeatmap(Heat.NONE);
        var view =
                Pattern.compile("viewBox=\"(-?\\d+) (-?\\d+) (\\d+) (\\d+)\"").matcher(svg);
        assertThat(view.find()).isTrue();
        int left = Integer.parseInt(view.group(1));
        int top = Integer.parseInt(view.group(2));

        assertThat(drawing.steps())
                .allSatisfy(spot -> assertThat(svg)
                        .contains("x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
                                .formatted(
                                        spot.left() + left,
                                        spot.top() + top,
                                        spot.right() - spot.left(),
                                        spot.bottom() - spot.top())));
        assertThat(drawing.steps().stream().map(Spot::id))
                .containsExactlyElementsOf(drawing.shapes().stream()
                        .filter(shape -> shape instanceof Shape.Step step && step.work() == Shape.Work.PERSON)
                        .map(Shape::id)
                        .toList());
    }

    @Test
    void theInkReadsOnEveryLevelOfColour() {
        for (int level = 0; level <= Heat.LEVELS; level++)
            assertThat(contrast(Painter.INK, HeatPen.fill(new Figure("1 day", level))))
                    .isGreaterThan(READS_WELL);
    }

    @Test
    void aLevelThatIsNotDrawnIsRefused() {
        assertThatThrownBy(() -> new Figure("1 day", 6)).hasMessage("No such level: 6");
    }

    @Test
    void withoutFiguresADrawingIsTheSameAsEver() {
        var drawing = DrawnModels.everything();
        assertThat(drawing.asHeatmap(Heat.NONE)).isEqualTo(drawing.asSvg());
    }

    @Test
    void theFlowAlongWhichMostWentIsTheThickest() {
        var referral = drawn(Path.of("processes/referral/referral.bpmn"));
        var steps = referral.shapes().stream()
                .filter(shape -> shape instanceof Shape.Step step && step.work() == Shape.Work.PERSON)
                .map(Shape::id)
                .toList();
        var first = steps.get(0);
        var second = steps.get(1);
        var traffic = new Traffic(referral, List.of(new Went(first, second, 40), new Went(second, steps.get(2), 10)));
        assertThat(traffic.most()).isEqualTo(40);
        assertThat(referral.flows()
                        .filter(line -> line.source().equals(first))
                        .mapToLong(traffic::along)
                        .sum())
                .isEqualTo(40);
        var svg = referral.asHeatmap(new Heat(Map.of(), List.of(new Went(first, second, 40))));
        assertThat(svg).contains("stroke-width=\"10.0\"");
    }

    /** After a meeting the next is arranged, whether they met or somebody was missing. */
    @Test
    void whereTwoWaysLeadToTheSameStepNeitherIsToldToHaveBeenTaken() {
        var series = drawn(Path.of("processes/meetings/meetingSeries.bpmn"));
        var traffic = new Traffic(series, List.of(new Went("holdTheMeeting", "arrangeTheNextMeeting", 40)));

        assertThat(along(series, traffic))
                .containsOnly(
                        entry("holdTheMeeting_oneOfThem", 40L),
                        entry("oneOfThem_whatCameOfTheMeeting", 40L),
                        entry("whatCameOfTheMeeting_whatCameOfIt", 40L));
    }

    /** A count that is not told must not make another way look as if it had been gone. */
    @Test
    void noWayLeadsPastAStepThatSomebodyWouldHaveDone() {
        var series = drawn(Path.of("processes/meetings/meetingSeries.bpmn"));
        var traffic = new Traffic(series, List.of(new Went("holdTheMeeting", "holdTheMilestoneMeeting", 40)));

        assertThat(along(series, traffic)).isEmpty();
    }

    private static Map<String, Long> along(Drawing drawing, Traffic traffic) {
        return drawing.flows()
                .filter(line -> traffic.along(line) > 0)
                .collect(Collectors.toMap(Line::id, traffic::along));
    }

    @Test
    void whatIsFollowedByNothingInTheDrawingChangesNoLine() {
        var drawing = DrawnModels.everything();
        var heat = new Heat(Map.of(), List.of(new Went("nowhere", "elsewhere", 9)));
        assertThat(drawing.asHeatmap(heat)).isEqualTo(drawing.asSvg());
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int from) {
        double part = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
