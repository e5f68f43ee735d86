package org.alongside.docs;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The numbers in a decision table; where they come from is said in the annotation of their row. */
record DecisionFigures(Path file, Xml table) {

    static DecisionFigures in(Path file) {
        return new DecisionFigures(file, Xml.in(file));
    }

    Stream<Figure> all() {
        return table.elements("decision")
                .flatMap(decision -> Xml.inside(decision, "rule")
                        .flatMap(row -> Stream.concat(
                                entries(decision, row, "inputEntry", "looked at by a decision"),
                                entries(decision, row, "outputEntry", "result of a decision"))));
    }

    private Stream<Figure> entries(Element decision, Element row, String tag, String what) {
        String source = Xml.inside(row, "description")
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        return Xml.inside(row, tag)
                .map(entry -> entry.getTextContent().strip())
                .filter(Numbers::in)
                .map(text -> new Figure(
                        file.getFileName().toString(),
                        decision.getAttribute("name"),
                        row.getAttribute("id"),
                        Table.code(text),
                        what,
                        source));
    }
}
