package org.alongside.timing.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.alongside.timing.exchange.ExportBeans;
import org.alongside.timing.exchange.ExportFormat;
import org.alongside.timing.exchange.ExportOrder;
import org.alongside.timing.exchange.ExportRefused;
import org.alongside.timing.exchange.Exported;
import org.alongside.timing.exchange.Exports;
import org.springframework.context.ApplicationContext;

/** {@code timings export}. */
final class ExportLog implements Command {

    @Override
    public String word() {
        return "export";
    }

    @Override
    public String usage() {
        return """
                export [--source NAME] --format xes|csv FILE [--keep-key]
                  writes an event log, our own or the imported one of that name, into a new file: as XES, or as a csv file
                  zipped with its definitions; cases, pieces of work and workers under pseudonyms of this export alone
                  --keep-key   prints the key of the pseudonyms, which nobody has otherwise
                """;
    }

    @Override
    public Set<String> options() {
        return Set.of("--source", "--format");
    }

    @Override
    public Set<String> switches() {
        return Set.of("--keep-key");
    }

    @Override
    public void check(Arguments arguments) throws NotUnderstood {
        order(arguments);
        arguments.onlyFile();
    }

    @Override
    public Class<?>[] beans() {
        return new Class<?>[] {ExportBeans.class};
    }

    @Override
    public int run(Arguments arguments, ApplicationContext beans, PrintStream out) throws NotUnderstood {
        Path path = arguments.onlyFile();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW))) {
            Exported taken = beans.getBean(Exports.class).take(order(arguments), file);
            out.println(taken.lines() + " events of " + taken.cases() + " cases exported.");
            out.println("sha256 " + taken.sha256());
            if (taken.key() != null) out.println("key " + taken.key());
            return TimingsCommand.GOOD;
        } catch (ExportRefused refused) {
            out.println("Nothing was exported. " + refused.sentence());
            return removed(path);
        } catch (FileAlreadyExistsException there) {
            out.println("Nothing was exported. There is a file " + path + " already.");
        } catch (IOException trouble) {
            out.println("The file cannot be written to its end.");
        }
        return TimingsCommand.REFUSED;
    }

    private static int removed(Path empty) {
        try {
            Files.delete(empty);
        } catch (IOException stays) {
            // It is empty, and whoever asked was told so.
            return TimingsCommand.REFUSED;
        }
        return TimingsCommand.REFUSED;
    }

    private static ExportOrder order(Arguments arguments) throws NotUnderstood {
        return new ExportOrder(
                arguments.said("--source").orElse(""),
                ExportFormat.of(arguments.needed("--format"))
                        .filter(format -> format != ExportFormat.STEPS)
                        .orElseThrow(() -> new NotUnderstood("The format is xes or csv.")),
                null,
                null,
                null,
                arguments.has("--keep-key"));
    }
}
