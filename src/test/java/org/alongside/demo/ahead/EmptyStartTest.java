package org.alongside.demo.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** Where no stories are told, or not to their end. */
@Tag("both-databases")
class EmptyStartTest {

    @TempDir
    Path folder;

    @Test
    void oneFlagLeavesTheDatabaseEmpty() {
        ToldDatabase empty = ToldDatabase.emptyOne(folder);

        empty.starts(Map.of("alongside.demo.empty", "true"));

        assertThat(empty.place().isEmpty()).isTrue();
    }

    @Test
    void halfADemoInAFileIsThrownAway() throws Exception {
        FilePlace place = FilePlace.at("jdbc:h2:file:" + folder.resolve("half") + ";TRACE_LEVEL_FILE=0");

        place.fill(failing(place.fresh()));

        assertThat(place.isEmpty()).isTrue();
        assertThat(place.fresh()).doesNotExist();
    }

    private static TellingProcess failing(Path fresh) {
        return new TellingProcess(new StandardEnvironment()) {
            @Override
            boolean tellsInto(String url) {
                assertThat(url).contains("half-being-told;TRACE_LEVEL_FILE=0");
                try {
                    Files.createFile(fresh);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
                return false;
            }
        };
    }
}
