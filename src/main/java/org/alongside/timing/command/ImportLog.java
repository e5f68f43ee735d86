package org.alongside.timing.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.alongside.timing.exchange.CsvColumns;
import org.alongside.timing.exchange.Format;
import org.alongside.timing.exchange.ImportBeans;
import org.alongside.timing.exchange.ImportOrder;
import org.alongside.timing.exchange.ImportRefused;
import org.alongside.timing.exchange.Imported;
import org.alongside.timing.exchange.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** {@code timings import}. */
final class ImportLog implements Command {

    @Override
    public String word() {
        return "import";
    }

    @Override
    public String usage() {
        return """
                import --source NAME --format csv|xes FILE [--replace] [--zone ZONE]
                       [--case COLUMN] [--activity COLUMN] [--time COLUMN] [--separator CHARACTER]
                  takes in the event log of another system under that name
                  --replace    in place of the log there is under that name, once all of this one is here
                  --zone       whose clocks times without an offset are read by; Europe/London where nothing is said
                  --case …     which columns of a csv file hold what, where their headings do not say so
                """;
    }

    @Override
    public Set<String> options() {
        return Set.of("--source", "--format", "--zone", "--case", "--activity", "--time", "--separator");
    }

    @Override
    public Set<String> switches() {
        return Set.of("--replace");
    }

    @Override
    public Class<?>[] beans() {
        return new Class<?>[] {ImportBeans.class};
    }

    @Override
    public void check(Arguments arguments) throws NotUnderstood {
        order(arguments);
        if (!Files.isReadable(arguments.onlyFile()))
            throw new NotUnderstood("There is no file " + arguments.onlyFile() + " that can be read.");
    }

    @Override
    public int run(Arguments arguments, ApplicationContext beans, PrintStream out) throws NotUnderstood {
        Path path = arguments.onlyFile();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            Progress progress = new Progress(Files.size(path), out);
            Imported imported = beans.getBean(Imports.class).take(order(arguments), file, progress);
            progress.end(imported);
            return TimingsCommand.GOOD;
        } catch (ImportRefused refused) {
            out.println("Nothing was imported. " + refused.sentence());
        } catch (IOException unreadable) {
            out.println("Nothing was imported. The file cannot be read to its end.");
        }
        return TimingsCommand.REFUSED;
    }

    private static ImportOrder order(Arguments arguments) throws NotUnderstood {
        return new ImportOrder(
                arguments.needed("--source"),
                Format.of(arguments.needed("--format"))
                        .orElseThrow(() -> new NotUnderstood("The format is csv or xes.")),
                String.valueOf(arguments.onlyFile().getFileName()),
                null,
                arguments.has("--replace"),
                zone(arguments),
                new CsvColumns(
                        arguments.said("--case").orElse(null),
                        arguments.said("--activity").orElse(null),
                        arguments.said("--time").orElse(null),
                        separator(arguments)));
    }

    private static ZoneId zone(Arguments arguments) throws NotUnderstood {
        String zone = arguments.said("--zone").orElse(ImportOrder.LONDON.getId());
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new NotUnderstood("There is no time zone " + zone + "; Europe/Amsterdam is one.");
        }
    }

    private static @Nullable Character separator(Arguments arguments) throws NotUnderstood {
        String said = arguments.said("--separator").orElse("");
        if (said.length() > 1) throw new NotUnderstood("A separator is one character.");
        return said.isEmpty() ? null : said.charAt(0);
    }
}
