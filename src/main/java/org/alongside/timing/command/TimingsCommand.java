package org.alongside.timing.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code timings}. */
public final class TimingsCommand {

    /** Done. */
    static final int GOOD = 0;

    /** It was understood, and could not be done. */
    static final int REFUSED = 1;

    /** The command itself was not understood, or its database is not to be had. */
    static final int NOT_UNDERSTOOD = 2;

    private static final List<Command> ALL = List.of(new ImportLog(), new FactsOfLog(), new ExportLog(), new Rebuild());

    private TimingsCommand() {}

    /** Does what is named and says what came of it; the answer is the command's exit code. */
    public static int run(List<String> words, PrintStream out) {
        Optional<Command> named = ALL.stream()
                .filter(command -> !words.isEmpty() && command.word().equals(words.get(0)))
                .findFirst();
        if (named.isEmpty()) return notUnderstood(usage(ALL), out);
        Command command = named.get();
        try {
            Arguments arguments = Arguments.of(words.subList(1, words.size()), command);
            command.check(arguments);
            return run(command, arguments, out);
        } catch (NotUnderstood trouble) {
            return notUnderstood(trouble.sentence() + "\n" + usage(List.of(command)), out);
        } catch (OpenDatabase.NotToBeHad trouble) {
            return notUnderstood(trouble.sentence() + "\n", out);
        }
    }

    private static int run(Command command, Arguments arguments, PrintStream out)
            throws NotUnderstood, OpenDatabase.NotToBeHad {
        try (ConfigurableApplicationContext beans = OpenDatabase.with(command.beans())) {
            return command.run(arguments, beans, out);
        }
    }

    private static String usage(List<Command> commands) {
        return commands.stream().map(command -> "timings " + command.usage()).collect(Collectors.joining("\n"));
    }

    private static int notUnderstood(String words, PrintStream out) {
        out.print(words);
        return NOT_UNDERSTOOD;
    }
}
