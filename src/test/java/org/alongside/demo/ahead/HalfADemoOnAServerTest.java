package org.alongside.demo.ahead;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.alongside.access.RefusesToStart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;

/** A file can be thrown away; what was told to a server's database cannot be taken back. */
@Tag("postgresql")
class HalfADemoOnAServerTest {

    @TempDir
    Path folder;

    @Test
    void itKeepsTheProgramFromStartingThenAndLater() {
        ToldDatabase half = ToldDatabase.emptyOne(folder);

        assertThatThrownBy(() -> half.place().fill(failing())).isInstanceOf(RefusesToStart.class);
        assertThatThrownBy(() -> half.starts(Map.of())).isInstanceOf(RefusesToStart.class);
    }

    private static TellingProcess failing() {
        return new TellingProcess(new StandardEnvironment()) {
            @Override
            boolean tellsInto(String url) {
                return false;
            }
        };
    }
}
