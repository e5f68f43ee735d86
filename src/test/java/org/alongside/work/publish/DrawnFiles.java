package org.alongside.work.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A pathway of a manager's own: the safeguarding concern of this project under another id, which nobody else publishes. */
public final class DrawnFiles {

    private static final String MODEL = "concern.bpmn";

    private final Map<String, byte[]> files = new TreeMap<>();

    private DrawnFiles(String id) {
        for (String name : new String[] {MODEL, "startConcern.form", "decideOnTheConcern.form"}) put(name);
        change("id=\"concern\"", "id=\"" + id + "\"");
        change("bpmnElement=\"concern\"", "bpmnElement=\"" + id + "\"");
        change("Raise a safeguarding concern", "Say that something worries you");
    }

    public static DrawnFiles of(String id) {
        return new DrawnFiles(id);
    }

    /** With something in its model written otherwise. */
    public DrawnFiles change(String before, String after) {
        String model = new String(files.get(MODEL), StandardCharsets.UTF_8);
        if (!model.contains(before)) throw new AssertionError(before + " is not drawn");
        files.put(MODEL, model.replace(before, after).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Map<String, byte[]> all() {
        return files;
    }

    public Map<String, byte[]> model() {
        return Map.of(MODEL, files.get(MODEL));
    }

    private void put(String name) {
        try {
            files.put(name, Files.readAllBytes(Path.of("processes/acts", name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
