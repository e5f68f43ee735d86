package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.Alongside;
import org.junit.jupiter.api.Test;

/** Starts the program in a process of its own, as it is started for real, outside the demo. */
class StartingTest {

    @Test
    void withoutAnAdministratorTheProgramRefusesToStartAndSaysHowToNameOne() throws Exception {
        Process program = start(
                "--spring.datasource.url=jdbc:h2:mem:empty",
                "--camunda.bpm.database.schema-update=true",
                "--server.port=0");

        String said = said(program);

        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("No administrator is configured.")
                .contains("alongside.administrator.id")
                .contains("java -jar alongside.jar hash-password")
                .doesNotContain("\tat org.");
    }

    @Test
    void withAColourTooLightForWhiteWordsTheProgramRefusesToStartAndAsksForADarkerOne() throws Exception {
        Process program = start(
                "--spring.datasource.url=jdbc:h2:mem:empty",
                "--camunda.bpm.database.schema-update=true",
                "--server.port=0",
                "--alongside.page.colour=#7fbfc5");

        String said = said(program);

        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("alongside.page.colour is #7fbfc5, which is too light for the white words that stand on it.")
                .contains("Choose a darker colour")
                .doesNotContain("Failed to bind")
                .doesNotContain("\tat org.");
    }

    @Test
    void thePasswordCommandPrintsAHashThatTheSettingsTakeAndNotThePassword() throws Exception {
        Process command = start("hash-password");
        command.getOutputStream().write("a long pass phrase\n".getBytes(StandardCharsets.UTF_8));
        command.getOutputStream().close();

        assertThat(said(command))
                .containsPattern("\\{bcrypt}\\$2[aby]\\$\\d\\d\\$")
                .doesNotContain("a long pass phrase");
        assertThat(command.waitFor()).isZero();
    }

    private static Process start(String... arguments) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Alongside.class.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
    }

    private static String said(Process program) throws IOException {
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
