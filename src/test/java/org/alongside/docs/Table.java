package org.alongside.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        rows.add(List.of(headings));
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    @Override
    public String toString() {
        String rule = "|" + "---|".repeat(rows.get(0).size()) + "\n";
        return line(rows.get(0)) + rule + rows.stream().skip(1).map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
