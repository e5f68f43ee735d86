package org.alongside.work.mine;

import java.util.List;
import java.util.Optional;

/** A part of my work with the rows of it that are on this page, and how many there are in all. */
record Part(Section section, int steps, List<Row> rows) {

    /** Where the list begins, as the part of the page that has its first row. */
    static Optional<String> whereRowsBegin(List<Part> parts) {
        return parts.stream()
                .filter(part -> !part.rows.isEmpty())
                .map(part -> part.section.code())
                .findFirst();
    }
}
