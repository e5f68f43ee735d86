package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check as a manager runs it, from the one file that is handed out. */
class PackedApplicationIT {

    @Test
    void ourOwnPathwaysAreAllGood() throws Exception {
        var answer = check(List.of("processes"));

        assertThat(answer.words()).endsWith("Nothing stands in the way of publishing.\n");
        assertThat(answer.code()).isZero();
    }

    @Test
    void aPathwayWhoseFormsAreMissingIsSentBackWithWords(@TempDir Path folder) throws Exception {
        var referral = Path.of("processes/referral/referral.bpmn");
        Files.copy(referral, folder.resolve("referral.bpmn"));

        var answer = check(List.of(folder.toString()));

        assertThat(answer.words()).contains("  to mend: ").contains("referral.bpmn");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        var answer = check(List.of("nowhere"));

        assertThat(answer).isEqualTo(new Answer(2, "There is no nowhere.\n"));
    }

    private record Answer(int code, String words) {}

    private static Answer check(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/alongside.jar"));
        command.add("check");
        command.addAll(arguments);
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(running.waitFor(), words);
    }
}
