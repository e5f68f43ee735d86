package org.alongside.pathway.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Models drawn for the tests of this package. */
final class DrawnModels {

    private DrawnModels() {}

    /** One of everything that is drawn, easy to read. */
    static Drawing everything() {
        return read("everything.bpmn");
    }

    /** A drawing with every fault that is looked for. */
    static Drawing broken() {
        return read("broken.bpmn");
    }

    private static Drawing read(String name) {
        try (InputStream file = DrawnModels.class.getResourceAsStream("/drawings/" + name)) {
            return Drawing.of(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
