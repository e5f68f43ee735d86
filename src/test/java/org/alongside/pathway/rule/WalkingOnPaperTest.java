package org.alongside.pathway.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.alongside.Folder;
import org.alongside.pathway.explore.Exploration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way through a pathway is looked at, and too many are cut off and said so. */
class WalkingOnPaperTest {

    @ParameterizedTest
    @MethodSource("org.alongside.pathway.rule.ModelRulesTest#folders")
    void everyPathwayOfOursIsWalkedWhole(Path folder) {
        var words = TheApplication.words(ModelRulesTest.pathways());
        var publication = Publication.of(Folder.filesIn(folder));

        publication.processes().forEach(process -> {
            var seen = publication.walked(process, words);

            assertThat(seen.whole()).isTrue();
            assertThat(seen.states()).isLessThan(Exploration.MOST_STATES / 10);
        });
    }

    @Test
    void aPathwayWithTooMuchBesideEachOtherIsCutOffAndSaysSo() {
        var publication = NastyPathway.publication();

        Exploration seen = NastyPathway.walked(publication);

        assertThat(seen.whole()).isFalse();
        assertThat(seen.states()).isEqualTo(Exploration.MOST_STATES);
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
}
