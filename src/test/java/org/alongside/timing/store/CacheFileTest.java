package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What becomes of a cache file that was closed, damaged, made by another release or is somebody else's. */
class CacheFileTest {

    private static final DataSize LITTLE = DataSize.ofMegabytes(100);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("deep/timings.duckdb");
    }

    private CacheFile open() throws SQLException, IOException {
        var kept = CacheFile.atHand(path, LITTLE);
        return kept.isPresent() ? kept.get() : CacheFile.begin(path, LITTLE);
    }

    private void keepOneRun() throws SQLException, IOException {
        try (var file = open()) {
            new Progress(file.writer()).begin(7);
            new Progress(file.writer())
                    .read(Said.ofAStep().says("created").rows().get(0));
        }
    }

    private long sealRead() throws SQLException, IOException {
        try (var file = open()) {
            return new Progress(file.writer()).ofOurLog().seal();
        }
    }

    @Test
    void aFileThatWasClosedGoesOnWhereItWas() throws SQLException, IOException {
        keepOneRun();
        assertThat(sealRead()).isEqualTo(1);
    }

    @Test
    void aFileThatAKilledProgramLeftIsDeletedThoughItCouldBeOpened() throws SQLException, IOException {
        keepOneRun();
        Path left = folder.resolve("left.duckdb");
        try (var file = open()) {
            new Progress(file.writer()).fedOn(LocalDate.EPOCH);
            Files.copy(path, left);
            Files.copy(Path.of(path + ".wal"), Path.of(left + ".wal"));
        }
        assertThat(CacheFile.atHand(left, LITTLE)).isEmpty();
        assertThat(left).doesNotExist();
        assertThat(Path.of(left + ".wal")).doesNotExist();
        assertThat(sealRead()).as("the closed one").isEqualTo(1);
    }

    @Test
    void aDamagedFileIsBegunAnew() throws SQLException, IOException {
        keepOneRun();
        var bytes = new byte[(int) Files.size(path)];
        new Random(5).nextBytes(bytes);
        Files.write(path, bytes);
        assertThat(sealRead()).isZero();
    }

    @Test
    void aFileOfAnotherShapeIsBegunAnew() throws SQLException, IOException {
        keepOneRun();
        try (var other = DriverManager.getConnection("jdbc:duckdb:" + path);
                var statement = other.createStatement()) {
            statement.execute("update shape set tables = tables || ' -- and one column more'");
        }
        assertThat(sealRead()).isZero();
    }

    @Test
    void aFileThatIsNoCacheIsBegunAnew() throws SQLException, IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        assertThat(sealRead()).isZero();
    }

    @Test
    void aCacheReadsNoOtherFileAndLoadsNothing() throws SQLException, IOException {
        var other = Files.writeString(folder.resolve("other.csv"), "secret\n1\n");
        try (var file = open();
                var reader = file.reader();
                var statement = reader.createStatement()) {
            assertThatThrownBy(() -> statement.execute("from read_csv('" + other + "')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("install httpfs")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("set enable_external_access = true"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
