package org.alongside;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Runs the check of the packed application in a Java of its own that compiles quickly rather than well: a check is over
 * before the better compiler has earned what it costs, which is half of the time. No packed program can ask for that
 * of the Java it was started with.
 */
final class QuickJava {

    private static final String IS_QUICK = "alongside.check.quick";

    private QuickJava() {}

    /** The check's exit code. */
    static int check(List<String> arguments, PrintStream out) {
        var packed = Path.of(Objects.requireNonNull(System.getProperty("java.class.path")));
        if (Boolean.getBoolean(IS_QUICK) || !packed.toString().endsWith(".jar")) return FewJars.check(arguments, out);
        try {
            return new ProcessBuilder(command(packed, arguments))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noSecondJava) {
            return FewJars.check(arguments, out);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static List<String> command(Path packed, List<String> arguments) {
        var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-D" + IS_QUICK + "=true");
        command.addAll(List.of("-jar", packed.toString(), "check"));
        command.addAll(arguments);
        return command;
    }
}
