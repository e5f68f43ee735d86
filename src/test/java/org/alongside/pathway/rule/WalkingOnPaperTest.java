package org.alongside.pathway.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.Folder;
import org.alongside.pathway.explore.Exploration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way through a pathway is looked at, quickly, and too many are cut off and said so. */
class WalkingOnPaperTest {

    private static final Duration AT_MOST = Duration.ofSeconds(1);

    @ParameterizedTest
    @MethodSource("org.alongside.pathway.rule.ModelRulesTest#folders")
    void everyPathwayOfOursIsWalkedWholeWithinASecond(Path folder) {
        var words = TheApplication.words(ModelRulesTest.pathways());
        var publication = Publication.of(Folder.filesIn(folder));

        publication.processes().forEach(process -> {
            var before = System.nanoTime();
            var seen = publication.walked(process, words);
            var took = Duration.ofNanos(System.nanoTime() - before);

            System.out.println(process.id() + ": " + seen.states() + " states, " + took.toMillis() + " ms");
            assertThat(seen.whole()).isTrue();
            assertThat(took).isLessThan(AT_MOST);
        });
    }

    @Test
    void aPathwayWithTooMuchBesideEachOtherIsCutOffWithinASecondAndSaysSo() {
        var nasty = IntStream.range(0, 12).mapToObj(n -> branch(n)).collect(joining());
        var publication = Publication.of(Map.of("nasty.bpmn", model(nasty).getBytes(UTF_8)));
        var process = publication.processes().findFirst().orElseThrow();

        var took = AT_MOST;
        Exploration seen = publication.walked(process, SmallPathway.WORDS);
        for (int round = 0; round < 3; round++) {
            var before = System.nanoTime();
            seen = Exploration.of(Terrains.of(process, publication, SmallPathway.WORDS));
            var now = Duration.ofNanos(System.nanoTime() - before);
            took = now.compareTo(took) < 0 ? now : took;
        }

        System.out.println("nasty: " + seen.states() + " states, " + took.toMillis() + " ms");
        assertThat(seen.whole()).isFalse();
        assertThat(seen.states()).isEqualTo(Exploration.MOST_STATES);
        assertThat(took).isLessThan(AT_MOST);
        assertThat(new PathwaysCanBeWalkedWhole(SmallPathway.WORDS).check(publication))
                .extracting(Problem::message)
                .containsExactly("nasty.bpmn: pathway “Nasty” (nasty) is not fully explored: there are more than 5,000"
                        + " ways it can stand. Dead ends may be left in it. Let fewer things run beside each other, or"
                        + " put some into a pathway that is called.");
        assertThat(Stream.of(
                                new EveryStepCanBeReached(SmallPathway.WORDS),
                                new EveryWayComesToAnEnd(SmallPathway.WORDS))
                        .flatMap(rule -> rule.check(publication)))
                .isEmpty();
    }

    private static String branch(int n) {
        return """
                <sequenceFlow id="in%1$d" sourceRef="split" targetRef="first%1$d"/>
                <userTask id="first%1$d"/>
                <sequenceFlow id="on%1$d" sourceRef="first%1$d" targetRef="second%1$d"/>
                <userTask id="second%1$d"/>
                <boundaryEvent id="late%1$d" attachedToRef="second%1$d"><timerEventDefinition/></boundaryEvent>
                <sequenceFlow id="back%1$d" sourceRef="late%1$d" targetRef="first%1$d"/>
                <sequenceFlow id="out%1$d" sourceRef="second%1$d" targetRef="join"/>
                """.formatted(n);
    }

    private static String model(String inside) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
                <process id="nasty" name="Nasty">
                <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="split"/>
                <parallelGateway id="split"/><parallelGateway id="join"/>
                <sequenceFlow id="b" sourceRef="join" targetRef="end"/><endEvent id="end"/>
                %s
                </process></definitions>""".formatted(inside);
    }
}
