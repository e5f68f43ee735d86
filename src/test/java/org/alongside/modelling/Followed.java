package org.alongside.modelling;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a manager has after following the guide, before anything is mended.
 *
 * @param files the model and its forms, by name
 * @param stages the model after each stage, by the stage's number
 */
record Followed(Map<String, byte[]> files, Map<String, byte[]> stages) {

    static final String MODEL = "visitAtHome.bpmn";

    static Followed fromStartToEnd() throws Exception {
        Guide guide = new Guide();
        Board board = new Board(new Templates());
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, byte[]> stages = new LinkedHashMap<>();
        for (Guide.Table stage : guide.stages()) {
            for (var cells : stage.rows()) board.draw(Row.of(cells));
            stages.put(stage.name(), board.bytes());
        }
        for (Guide.Table table : guide.forms()) {
            FormFile form = new FormFile(table);
            files.put(form.name(), form.text().getBytes(StandardCharsets.UTF_8));
        }
        files.put(MODEL, board.bytes());
        return new Followed(files, stages);
    }
}
