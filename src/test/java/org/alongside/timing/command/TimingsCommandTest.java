package org.alongside.timing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("both-databases")
class TimingsCommandTest {

    private static final String ADDRESS = "spring.datasource.url";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void whereTheSettingsSay() {
        String file = "jdbc:h2:file:" + folder.resolve("alongside") + ";DB_CLOSE_ON_EXIT=FALSE";
        System.setProperty(ADDRESS, Databases.arePostgresql() ? Databases.freshUrl() : file);
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(ADDRESS);
    }

    @Test
    void aLogIsImportedIntoADatabaseOfItsOwnMakingAndCounted() throws Exception {
        assertThat(run("import", "--source", "old", "--format", "csv", log("two-zones-and-ties.csv")))
                .isEqualTo(TimingsCommand.GOOD);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("100 %  10 events")
                .contains("10 events imported, 0 rows left out.")
                .containsPattern("sha256 [0-9a-f]{64}");

        said.reset();
        assertThat(run("facts", "--source", "old")).isEqualTo(TimingsCommand.GOOD);
        assertThat(said.toString(StandardCharsets.UTF_8).replaceAll(" +", " ").lines())
                .containsExactly(
                        "events 10",
                        "cases 4",
                        "activities 3",
                        "variants 3",
                        "shortest case 0.000",
                        "p50 44100.125",
                        "p85 133920.825",
                        "p90 146881.050",
                        "p95 159841.275",
                        "longest case 172801.500");

        said.reset();
        assertThat(run("import", "--source=old", "--format=csv", log("two-zones-and-ties.csv")))
                .isEqualTo(TimingsCommand.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is a log from “old” already");
        assertThat(run("import", "--source=old", "--format=csv", "--replace", log("night-of-the-clocks.csv")))
                .isEqualTo(TimingsCommand.GOOD);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("line 6 is left out: There was no 2026-03-29T01:30 in Europe/London")
                .contains("1 times without an offset stood in the hour that comes twice")
                .contains("7 events imported, 1 rows left out.");
    }

    @Test
    void whatWasImportedIsExportedIntoANewFileAndNeverOverAnother() throws Exception {
        run("import", "--source", "old", "--format", "csv", log("two-zones-and-ties.csv"));
        String file = folder.resolve("old.xes").toString();

        assertThat(run("export", "--source", "nobody", "--format", "xes", file)).isEqualTo(TimingsCommand.REFUSED);
        assertThat(Path.of(file)).doesNotExist();
        assertThat(run("export", "--source", "old", "--format", "xes", file, "--keep-key"))
                .isEqualTo(TimingsCommand.GOOD);
        assertThat(run("export", "--source", "old", "--format", "xes", file)).isEqualTo(TimingsCommand.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("There is no imported log of the name nobody.")
                .contains("10 events of 4 cases exported.")
                .containsPattern("key [0-9a-f]{64}")
                .contains("There is a file " + file + " already.");
        assertThat(Path.of(file)).content().startsWith("<?xml").endsWith("</log>\n");
    }

    @Test
    void aDatabaseThatAnotherProcessHoldsIsSaidToBeHeld() throws Exception {
        if (Databases.arePostgresql()) return;
        Path file = Files.createFile(folder.resolve("alongside.mv.db"));
        try (RandomAccessFile held = new RandomAccessFile(file.toFile(), "rw");
                var lock = held.getChannel().lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(run("facts", "--source", "old")).isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("The embedded database is held by the running service.");
    }

    @Test
    void aSourceNobodyImportedHasNoFacts() {
        assertThat(run("facts", "--source", "nobody")).isEqualTo(TimingsCommand.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no imported log of the name nobody.");
    }

    @Test
    void whatIsNotUnderstoodIsSaidBeforeADatabaseIsMade() {
        assertThat(run()).isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(run("dance")).isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(run("facts")).isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(run("facts", "--source")).isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(run("facts", "--sauce", "x")).isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(run("import", "--source", "x", "--format", "pdf", "f")).isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(run("import", "--source", "x", "--format", "csv", "nowhere.csv"))
                .isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(run("import", "--source", "x", "--format", "csv", "--zone", "Mars", "f"))
                .isEqualTo(TimingsCommand.NOT_UNDERSTOOD);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("timings import --source NAME", "Say which with --source.", "There is no option --sauce.")
                .contains("The format is csv or xes.", "There is no file nowhere.csv", "There is no time zone Mars");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... words) {
        return TimingsCommand.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static String log(String name) throws URISyntaxException {
        return Path.of(TimingsCommandTest.class.getResource("/timing/" + name).toURI())
                .toString();
    }
}
