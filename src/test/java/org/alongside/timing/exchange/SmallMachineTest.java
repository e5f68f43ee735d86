package org.alongside.timing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.alongside.Databases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log is larger than the memory of the process it goes through. */
@Tag("both-databases")
class SmallMachineTest {

    private static final int CASES = 30_000;
    private static final long MEMORY = 64;

    @Test
    void aLogLargerThanTheMemoryIsTakenInCountedAndGivenOut(@TempDir Path folder) throws Exception {
        String database = Databases.arePostgresql()
                ? Databases.freshUrl()
                : "jdbc:h2:file:" + folder.resolve("large") + ";DB_CLOSE_DELAY=-1;USER=sa";
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEMORY + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMachine.class.getName(),
                        folder.toString(),
                        database,
                        String.valueOf(CASES))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(small.waitFor(10, TimeUnit.MINUTES)).isTrue();

        assertThat(small.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        assertThat(folder.resolve("answer")).hasContent("300000 30000 300000");
        assertThat(Files.size(folder.resolve("large.xes"))).isGreaterThan(MEMORY << 20);
    }
}
