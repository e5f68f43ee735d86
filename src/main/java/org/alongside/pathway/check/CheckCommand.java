package org.alongside.pathway.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.Mending;
import org.alongside.pathway.rule.Mending.Renamed;
import org.alongside.pathway.rule.Problem;
import org.alongside.pathway.rule.Publication;

/** The command {@code check}: holds pathways, decisions and forms against every rule, before anybody publishes them. */
public final class CheckCommand {

    /** Every file may be published. */
    static final int GOOD = 0;

    /** Something must be mended first. */
    static final int TO_MEND = 1;

    /** The command itself was not understood. */
    static final int NOT_UNDERSTOOD = 2;

    private static final Set<String> OPTIONS = Set.of("--json", "--mend");
    private static final String USAGE = """
            check PATH… [--json] [--mend]
              PATH    a folder with pathways, decisions and forms that are published together, or one that holds such
                      folders; a file stands for its folder
              --json  answers for programs
              --mend  derives ids from labels where the Modeler's own are still there, and says what it changed
            """;

    private final boolean mends;

    private CheckCommand(boolean mends) {
        this.mends = mends;
    }

    /** Checks what is named and says what it found; the answer is the command's exit code. */
    public static int run(List<String> arguments, PrintStream out) {
        var options = arguments.stream().filter(word -> word.startsWith("--")).toList();
        var paths = arguments.stream()
                .filter(word -> !word.startsWith("--"))
                .map(Path::of)
                .toList();
        if (paths.isEmpty() || !OPTIONS.containsAll(options)) return notUnderstood(USAGE, out);
        var missing = paths.stream().filter(path -> !Files.exists(path)).findFirst();
        if (missing.isPresent()) return notUnderstood("There is no " + missing.get() + ".\n", out);
        try {
            return answer(new CheckCommand(options.contains("--mend")).checked(paths), options, out);
        } catch (IOException unreadable) {
            return notUnderstood("The files cannot be read or written.\n", out);
        }
    }

    private static int notUnderstood(String words, PrintStream out) {
        out.print(words);
        return NOT_UNDERSTOOD;
    }

    private static int answer(List<Checked> checked, List<String> options, PrintStream out) {
        if (checked.isEmpty()) return notUnderstood("There is no pathway, decision or form.\n", out);
        out.print(options.contains("--json") ? Report.asJson(checked) : Report.inWords(checked));
        return checked.stream().allMatch(folder -> folder.toMend() == 0) ? GOOD : TO_MEND;
    }

    private List<Checked> checked(List<Path> paths) throws IOException {
        Publication.warmUp();
        var folders = new ArrayList<Folder>();
        for (var folder : Folders.of(paths).entrySet())
            folders.add(new Folder(folder.getKey(), mended(folder.getKey(), folder.getValue())));
        var read = folders.parallelStream()
                .map(folder -> Publication.of(folder.mending().files()))
                .toList();
        var checks = new Checks(OfferedByClasses.words(pathways(read)));
        return IntStream.range(0, read.size())
                .parallel()
                .mapToObj(n -> folders.get(n).checked(checks.problemsIn(read.get(n))))
                .toList();
    }

    /** What comes with Alongside is only looked at where somebody calls it. */
    private static Set<String> pathways(List<Publication> read) {
        var pathways = new TreeSet<String>();
        read.forEach(publication -> pathways.addAll(publication.pathwayIds()));
        if (!read.stream().flatMap(Publication::calls).allMatch(pathways::contains))
            pathways.addAll(Classpath.pathways());
        return pathways;
    }

    private record Folder(Path path, Mending mending) {

        Checked checked(List<Problem> problems) {
            return new Checked(
                    path.toString(),
                    mending.files().size(),
                    mending.changes().stream().map(Renamed::message).toList(),
                    problems);
        }
    }

    private Mending mended(Path folder, Map<String, byte[]> files) throws IOException {
        if (!mends) return new Mending(files, List.of());
        var mending = Mending.of(files);
        for (var file : mending.files().entrySet())
            if (!Arrays.equals(file.getValue(), files.get(file.getKey())))
                Files.write(folder.resolve(file.getKey()), file.getValue());
        return mending;
    }
}
