package org.alongside.demo.ahead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** The same program once more, with time in its own hands, which tells the stories and ends. */
class TellingProcess {

    private static final Logger LOG = LoggerFactory.getLogger(TellingProcess.class);

    /** How the program is begun inside its single file. */
    private static final String IN_ONE_FILE = "org.springframework.boot.loader.launch.JarLauncher";

    private final Environment settings;
    private final Clock clock = Clock.systemUTC();

    TellingProcess(Environment settings) {
        this.settings = settings;
    }

    /** Whether every story was told. */
    boolean tellsInto(String url) {
        LOG.info("First start of the demo: thirty people's stories of nine months are told, once. It takes a while.");
        Instant begun = clock.instant();
        try {
            Path log = Files.createTempFile("alongside-telling", ".log");
            int ended = ends(command(url).redirectErrorStream(true).redirectOutput(log.toFile()));
            long seconds = Duration.between(begun, clock.instant()).toSeconds();
            if (ended == 0) Files.delete(log);
            if (ended == 0) LOG.info("The stories were told in {} seconds.", seconds);
            else LOG.error("After {} seconds the telling of the demo's stories failed; {} says why.", seconds, log);
            return ended == 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int ends(ProcessBuilder command) throws IOException {
        Process process = command.start();
        Thread hook = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            int ended = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(hook);
            return ended;
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private ProcessBuilder command(String url) {
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                main(),
                "--spring.profiles.active=demo,telling",
                "--spring.datasource.url=" + url));
        command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        passOn(command, "spring.datasource.username", "SPRING_DATASOURCE_USERNAME");
        passOn(command, "spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        return command;
    }

    private void passOn(ProcessBuilder command, String setting, String variable) {
        String value = settings.getProperty(setting);
        if (value != null) command.environment().put(variable, value);
    }

    private static String main() {
        boolean inOneFile = TellingProcess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .contains(".jar");
        return inOneFile ? IN_ONE_FILE : "org.alongside.Alongside";
    }
}
