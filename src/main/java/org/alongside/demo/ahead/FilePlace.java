package org.alongside.demo.ahead;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database in a file: it is told into another file, which takes its place once all of it is there. */
record FilePlace(Path file, Path fresh, String freshUrl) implements Place {

    private static final Logger LOG = LoggerFactory.getLogger(FilePlace.class);

    private static final String PREFIX = "jdbc:h2:file:";

    static FilePlace at(String url) {
        String path = url.substring(PREFIX.length()).replaceFirst(";.*", "");
        String options = url.substring(PREFIX.length() + path.length());
        String told = path + "-being-told";
        return new FilePlace(onDisk(path), onDisk(told), PREFIX + told + options);
    }

    private static Path onDisk(String path) {
        return Path.of(path.replaceFirst("^~", System.getProperty("user.home").replace("\\", "/")) + ".mv.db")
                .toAbsolutePath();
    }

    @Override
    public boolean isEmpty() {
        return Files.notExists(file);
    }

    @Override
    public void fill(TellingProcess telling) {
        try {
            Files.deleteIfExists(fresh);
            if (telling.tellsInto(freshUrl)) Files.move(fresh, file, ATOMIC_MOVE);
            else LOG.warn("The demo starts without its people: their stories could not be told.");
            Files.deleteIfExists(fresh);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
