package org.alongside.timing.page;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.timing.exchange.CsvColumns;
import org.alongside.timing.exchange.Format;
import org.alongside.timing.exchange.ImportOrder;
import org.alongside.timing.exchange.LogsThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The form for bringing in the log of another system. */
@Component
class ImportForm {

    /** What can be chosen, as the component of choices takes it. */
    static final List<Map<String, Object>> KINDS = List.of(
            Map.of(
                    "value",
                    "csv",
                    "text",
                    "A table (CSV)",
                    "hint",
                    Map.of("text", "A line of headings, then one line an event, in UTF-8")),
            Map.of("value", "xes", "text", "XES (IEEE 1849)", "hint", Map.of("text", "Plain, or packed with gzip")));

    private final LogsThere logs;

    ImportForm(LogsThere logs) {
        this.logs = logs;
    }

    /** What is to be taken in; none where something is wrong with it. */
    @Nullable
    ImportOrder order(Sent sent, @Nullable MultipartFile file, String worker) {
        String source = sent.of("source");
        boolean replaces = !sent.of("replace").isEmpty();
        if (!ImportOrder.isSource(source))
            sent.wrong("source", "Name the system by up to 60 letters, digits, spaces, dots and dashes");
        else if (!replaces && logs.from(source).isPresent())
            sent.wrong(
                    "source",
                    "There is a log from “%s” already. Give another name, or say that this file takes its place"
                            .formatted(source));
        Optional<Format> format = Format.of(sent.of("format"));
        if (format.isEmpty()) sent.wrong("format", "Choose what kind of file it is");
        if (file == null || file.isEmpty()) sent.wrong("file", "Choose a file that is not empty");
        ZoneId zone = zone(sent);
        CsvColumns columns = columns(sent);
        if (!sent.isRight() || file == null) return null;
        return new ImportOrder(source, format.orElseThrow(), name(file), worker, replaces, zone, columns);
    }

    private static ZoneId zone(Sent sent) {
        if (sent.of("zone").isEmpty()) return ImportOrder.LONDON;
        try {
            return ZoneId.of(sent.of("zone"));
        } catch (DateTimeException unknown) {
            sent.wrong("zone", "Give a time zone, such as Europe/London");
            return ImportOrder.LONDON;
        }
    }

    private static CsvColumns columns(Sent sent) {
        String separator = sent.of("separator");
        if (separator.length() > 1) sent.wrong("separator", "A separator is one character");
        return new CsvColumns(
                sent.ifAny("case"),
                sent.ifAny("activity"),
                sent.ifAny("time"),
                separator.isEmpty() ? null : separator.charAt(0));
    }

    /** Some browsers send where the file lay as well; and not everything in a name can be stored or shown. */
    private static String name(MultipartFile file) {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return sent.substring(1 + Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')))
                .replaceAll("\\p{C}", "");
    }
}
