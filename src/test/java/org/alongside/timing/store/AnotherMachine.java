package org.alongside.timing.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** A {@link MachineThatIsKilled}, from outside. */
final class AnotherMachine implements AutoCloseable {

    private static final int LAST_WORDS = 30;

    private final Path cache;
    private final Process process;
    private final BufferedReader said;

    AnotherMachine(String database, Path cache, long seed) throws IOException {
        this.cache = cache;
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        // Who is killed leaves behind what it has unpacked: here it goes with all else.
                        "-Djava.io.tmpdir=" + Files.createDirectories(cache.resolveSibling("unpacked")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MachineThatIsKilled.class.getName(),
                        database,
                        cache.toString(),
                        String.valueOf(seed))
                .redirectErrorStream(true)
                .start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Returns once it has done something so many times more. */
    void does(String what, int times) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        int left = times;
        while (left > 0) {
            String line = said.readLine();
            if (line == null) throw new IllegalStateException("It ended by itself: " + String.join("\n", last));
            last.add(line);
            if (last.size() > LAST_WORDS) last.remove();
            if (line.equals(what)) left--;
        }
    }

    /** Returns as soon as it writes to its cache, which it does at each commit. */
    void writes() throws IOException {
        long before = written();
        while (process.isAlive() && written() == before) Thread.onSpinWait();
    }

    private long written() throws IOException {
        Path file = Path.of(cache + ".wal");
        try {
            return Files.size(file);
        } catch (NoSuchFileException nothingYet) {
            return 0;
        }
    }

    /** As a power cut does: at once, whatever it is doing. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        said.close();
    }
}
