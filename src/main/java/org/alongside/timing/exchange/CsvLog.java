package org.alongside.timing.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event log as a table: a line of headings, then one line an event. */
record CsvLog(CsvColumns columns) implements LogReader {

    private static final int LONGEST_ROW = 1 << 16;
    private static final String SEPARATORS = ",;\t|";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void read(InputStream file, Moments moments, Found found) throws IOException, ImportRefused {
        BufferedReader text = new BufferedReader(new InputStreamReader(file, decoder()), LONGEST_ROW);
        char separator = separator(firstLine(text));
        try (CsvReader<CsvRecord> table = reader(separator).ofCsvRecord(text)) {
            rows(table.iterator(), moments, found);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW);
    }

    private void rows(Iterator<CsvRecord> rows, Moments moments, Found found) throws ImportRefused {
        CsvRecord headings = next(rows, 0);
        if (headings == null) throw new ImportRefused("The file is empty.");
        List<String> names = headings.getFields().stream().map(String::strip).toList();
        Map<Part, Integer> places = columns.in(names);
        CsvRecord row = next(rows, 1);
        while (row != null) {
            if (!isEmpty(row)) tell(row, names.size(), places, moments, found);
            row = next(rows, row.getStartingLineNumber());
        }
    }

    private static @Nullable CsvRecord next(Iterator<CsvRecord> rows, long after) throws ImportRefused {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException tooLong) {
            throw new ImportRefused("After line " + after + " a row has more than " + LONGEST_ROW
                    + " characters; perhaps a quotation mark is not closed.");
        }
    }

    private static void tell(CsvRecord row, int width, Map<Part, Integer> places, Moments moments, Found found) {
        long line = row.getStartingLineNumber();
        try {
            if (row.getFieldCount() != width)
                throw new BadRow("It has " + row.getFieldCount() + " cells where the headings are " + width + "."
                        + (lineBreaks(row) > 0
                                ? " It goes on to line " + (line + lineBreaks(row))
                                        + "; perhaps a quotation mark is not closed."
                                : ""));
            Parts parts = new Parts();
            places.forEach((part, place) -> parts.say(part, row.getField(place)));
            found.event(parts.event(line, moments));
        } catch (BadRow bad) {
            found.bad(line, bad.reason());
        }
    }

    private static boolean isEmpty(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private static long lineBreaks(CsvRecord row) {
        return row.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    /** Bytes that mean nothing are marked, so that only their row is bad. */
    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(Parts.NOT_UTF_8));
    }

    /** Looks ahead, past the mark some programs begin with. */
    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_ROW);
        if (text.read() != BYTE_ORDER_MARK) text.reset();
        text.mark(LONGEST_ROW);
        StringBuilder line = new StringBuilder();
        int read = text.read();
        while (read >= 0 && read != '\n' && read != '\r' && line.length() < LONGEST_ROW - 1) {
            line.append((char) read);
            read = text.read();
        }
        text.reset();
        return line.toString();
    }

    private char separator(String headings) {
        if (columns.separator() != null) return columns.separator();
        return SEPARATORS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.comparing((Character c) -> columns.known(cells(headings, c)))
                        .thenComparing(c -> -SEPARATORS.indexOf(c)))
                .orElseThrow();
    }

    private static List<String> cells(String headings, char separator) {
        try (Stream<CsvRecord> row = reader(separator).ofCsvRecord(headings).stream()) {
            return row.findFirst()
                    .map(record ->
                            record.getFields().stream().map(String::strip).toList())
                    .orElse(List.of());
        } catch (CsvParseException unreadable) {
            return List.of();
        }
    }
}
