package org.alongside.timing.store;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Another program that has a cache open, as a command does on a machine whose server runs. */
final class HolderOfTheFile implements AutoCloseable {

    private final Process process;

    HolderOfTheFile(Path file) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HolderOfTheFile.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.getInputStream().read() < 0) throw new IllegalStateException("It could not open " + file);
    }

    public static void main(String[] file) throws Exception {
        try (var held =
                CacheFile.atHand(Path.of(file[0]), DataSize.ofMegabytes(100)).orElseThrow()) {
            System.out.println("It is open: " + held.isThere());
            while (System.in.read() >= 0) {
                // Until whoever began this program ends.
            }
        }
    }

    boolean isThere() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
