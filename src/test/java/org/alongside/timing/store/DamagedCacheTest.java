package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A cache that was damaged says so in the program's log and is made again, with equal answers. */
@ExtendWith(OutputCaptureExtension.class)
class DamagedCacheTest {

    /** Where the database keeps what it cannot do without, and the size of its parts after that. */
    private static final int HEADERS = 3 * 4096;

    private static final int BLOCK = 256 * 1024;

    @TempDir
    Path folder;

    private final DataSource database = Databases.fresh();
    private Path path;
    private Timings cache;
    private List<String> sound;

    @BeforeEach
    void fill() throws SQLException, IOException {
        // What is said of a lock means that another program holds it; a name or a block is none.
        path = folder.resolve("locks/timings.duckdb");
        new RandomLog(database, 31).go(600);
        seal();
        cache = machine();
        cache.catchUp();
        sound = Sealed.wholeCache(cache);
    }

    @AfterEach
    void close() throws SQLException {
        cache.close();
    }

    private Timings machine() {
        return MachineThatIsKilled.cache(database, path);
    }

    private void seal() {
        var sealing = new Sealing(JdbcClient.create(database), new DataSourceTransactionManager(database));
        while (sealing.seal() > 0) {
            // The rest follows.
        }
    }

    /** Damage to a file of a length. */
    enum Harm {
        CUT_TO_NOTHING {
            @Override
            void doTo(FileChannel file) throws IOException {
                file.truncate(0);
            }
        },
        CUT_IN_THE_MIDDLE {
            @Override
            void doTo(FileChannel file) throws IOException {
                file.truncate(file.size() / 2);
            }
        },
        CUT_NEAR_THE_END {
            @Override
            void doTo(FileChannel file) throws IOException {
                file.truncate(file.size() - BLOCK);
            }
        },
        GARBAGE_AS_HEADER {
            @Override
            void doTo(FileChannel file) throws IOException {
                garbage(file, 0, HEADERS);
            }
        },
        GARBAGE_AFTER_THE_HEADER {
            @Override
            void doTo(FileChannel file) throws IOException {
                garbage(file, HEADERS, (int) file.size() - HEADERS);
            }
        },
        NOTHING_BUT_GARBAGE {
            @Override
            void doTo(FileChannel file) throws IOException {
                garbage(file, 0, (int) file.size());
            }
        };

        abstract void doTo(FileChannel file) throws IOException;
    }

    private static void garbage(FileChannel file, long from, int length) throws IOException {
        var bytes = new byte[length];
        new Random(from + length).nextBytes(bytes);
        file.write(ByteBuffer.wrap(bytes), from);
    }

    private static void harm(Path path, Harm harm) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            harm.doTo(file);
        }
    }

    /** As a server does: it catches up, somebody asks, and asks again later if there is nothing to read. */
    private List<String> said() throws SQLException, IOException {
        cache.catchUp();
        try {
            return Sealed.wholeCache(cache);
        } catch (TimingsNotReady foundDamaged) {
            assertThatThrownBy(() -> Sealed.wholeCache(cache)).isInstanceOf(TimingsNotReady.class);
            cache.catchUp();
            return Sealed.wholeCache(cache);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWasDamagedWhileItWasClosedIsMadeAgain(Harm harm, CapturedOutput told)
            throws SQLException, IOException {
        cache.close();
        harm(path, harm);
        cache = machine();

        assertThat(said()).isEqualTo(sound);
        assertThat(told.getOut())
                .containsPattern("The cache of timings (cannot be opened|is damaged) and is made anew");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsDamagedWhileItIsOpenIsMadeAgainWhenThatIsFound(Harm harm) throws SQLException, IOException {
        cache.close();
        cache = machine();
        assertThat(cache.catchUp()).isZero();
        harm(path, harm);
        assertThat(said()).isEqualTo(sound);
        cache.close();
        cache = machine();

        assertThat(said()).isEqualTo(sound);
    }

    /** Some parts are read when the file is opened, some when it is fed, some only when somebody asks. */
    @Test
    void whateverPartIsDamagedItIsMadeAgainWhenThatIsFound(CapturedOutput told) throws SQLException, IOException {
        cache.close();
        byte[] whole = Files.readAllBytes(path);
        for (int from = HEADERS; from < whole.length; from += BLOCK) {
            Files.write(path, whole);
            try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                garbage(file, from + BLOCK / 4, BLOCK / 2);
            }
            cache = machine();
            assertThat(said()).as("garbage after %d bytes", from).isEqualTo(sound);
            cache.close();
        }

        assertThat(told.getOut())
                .contains("The cache of timings cannot be opened and is made anew")
                .contains("The cache of timings is damaged and is made anew")
                .doesNotContain("in use by another program");
    }

    /** What the database has not yet put into the file lies beside it when a machine is killed. */
    @ParameterizedTest
    @EnumSource(names = {"CUT_TO_NOTHING", "CUT_IN_THE_MIDDLE", "NOTHING_BUT_GARBAGE"})
    void whatLiesBesideTheFileMayBeDamagedToo(Harm harm) throws Exception {
        cache.close();
        Files.delete(path);
        new RandomLog(database, 32).go(50);
        seal();
        cache = machine();
        cache.catchUp();
        new RandomLog(database, 33).go(50);
        seal();
        cache.catchUp();
        sound = Sealed.wholeCache(cache);
        Path copy = folder.resolve("copy.duckdb");
        Files.copy(path, copy);
        Files.copy(Path.of(path + ".wal"), Path.of(copy + ".wal"));
        harm(Path.of(copy + ".wal"), harm);
        cache.close();
        path = copy;
        cache = machine();

        assertThat(said()).isEqualTo(sound);
    }

    @Test
    void aFileInUseIsNotTakenForADamagedOne(CapturedOutput told) throws Exception {
        cache.close();
        try (var holder = new HolderOfTheFile(path)) {
            byte[] before = Files.readAllBytes(path);
            assertThatThrownBy(cache::catchUp).isInstanceOf(CacheInUse.class);
            assertThatThrownBy(() -> cache.rebuild(rows -> {})).isInstanceOf(CacheInUse.class);
            assertThatThrownBy(() -> Sealed.wholeCache(cache)).isInstanceOf(TimingsNotReady.class);
            assertThat(path).hasBinaryContent(before);
            assertThat(holder.isThere()).isTrue();
            assertThat(folder.resolve("locks/timings.duckdb.new")).doesNotExist();
        }

        assertThat(said()).isEqualTo(sound);
        assertThat(told.getOut()).doesNotContain("made anew");
    }

    /** A question that is wrong says nothing of the file. */
    @Test
    void aWrongQuestionIsNoDamage() {
        assertThatThrownBy(() -> cache.ask(lines -> JdbcClient.create(lines)
                        .sql("select nothing from nowhere")
                        .query()
                        .listOfRows()))
                .isNotInstanceOf(TimingsNotReady.class);

        assertThat(Sealed.wholeCache(cache)).isEqualTo(sound);
    }
}
