package org.alongside.page;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, for spreadsheets that must not take a person's words for a formula. */
public final class Csv {

    /** Without it spreadsheets read accented names wrongly. */
    public static final String UTF_8_MARK = "\uFEFF";

    private static final String END_OF_LINE = "\r\n";

    /** What makes a spreadsheet calculate instead of show. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /** A whole file. */
    public static String of(List<List<String>> lines) {
        return lines.stream().map(Csv::line).collect(Collectors.joining("", UTF_8_MARK, ""));
    }

    /** One line of a file that is written as it comes. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END_OF_LINE));
    }

    private static String cell(String text) {
        String shown = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + shown.replace("\"", "\"\"") + '"';
    }
}
