package org.alongside.pathway.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.Folder;
import org.alongside.pathway.explore.Exploration;
import org.junit.jupiter.api.Test;

/** How long a publication waits for its ways to be looked at: each of ours, and one that is cut off. */
class WalkingBench {

    private static final Duration AT_MOST = Duration.ofSeconds(1);

    @Test
    void everyPathwayIsWalkedOnPaperWithinASecond() throws IOException {
        var words = TheApplication.words(ModelRulesTest.pathways());
        Stream<Duration> ours = ModelRulesTest.folders().stream()
                .map(folder -> Publication.of(Folder.filesIn(folder)))
                .flatMap(publication -> publication
                        .processes()
                        .map(process ->
                                timed(process.id(), () -> Exploration.of(Terrains.of(process, publication, words)))));
        var nasty = NastyPathway.publication();
        NastyPathway.walked(nasty);

        assertThat(ours).allSatisfy(took -> assertThat(took).isLessThan(AT_MOST));
        assertThat(timed("nasty", () -> NastyPathway.walked(nasty))).isLessThan(AT_MOST);
    }

    private static Duration timed(String pathway, Supplier<Exploration> walk) {
        long before = System.nanoTime();
        Exploration seen = walk.get();
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        System.out.println(pathway + ": " + seen.states() + " states, " + took.toMillis() + " ms");
        return took;
    }
}
