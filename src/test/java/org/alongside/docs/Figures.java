package org.alongside.docs;

import java.util.stream.Stream;

/** Every number of models, forms and settings that a manager may change. */
final class Figures {

    private Figures() {}

    /** Those of {@code processes/}. */
    static Stream<Figure> drawn() {
        return Stream.of(
                        Pathways.files(".bpmn").stream()
                                .flatMap(file -> ModelFigures.in(file).all()),
                        Pathways.files(".dmn").stream()
                                .flatMap(file -> DecisionFigures.in(file).all()),
                        Pathways.files(".form").stream()
                                .flatMap(file -> FormFigures.in(file).all()))
                .flatMap(figures -> figures);
    }

    static String asTable() {
        Table table = new Table("Number", "Of", "Id", "What it is", "In", "Where it comes from");
        Stream.concat(drawn(), SettingFigures.all())
                .forEach(figure -> table.row(
                        figure.words(),
                        figure.of(),
                        Table.code(figure.id()),
                        figure.what(),
                        Table.code(figure.file()),
                        figure.source()));
        return table.toString();
    }
}
