package org.alongside.pathway.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a drawing must keep so that a manager reads it without us. */
public final class EasyToRead {

    static final List<LayoutCheck> CHECKS = List.of(
            new FitsTheScreen(),
            new FlowsDoNotCross(),
            new FlowsKeepClearOfShapes(),
            new OnlyLoopsRunBackwards(),
            new LabelsAreWhole(),
            new LabelsKeepClear(),
            new NotesKeepClear());

    private EasyToRead() {}

    /** What makes a model hard to read, each with how to mend it. */
    public static List<String> problems(Path model) throws IOException {
        try (InputStream file = Files.newInputStream(model)) {
            return problems(Drawing.of(file)).toList();
        }
    }

    static Stream<String> problems(Drawing drawing) {
        return CHECKS.stream().flatMap(check -> check.problems(drawing));
    }
}
