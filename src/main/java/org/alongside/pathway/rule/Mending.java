package org.alongside.pathway.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files whose ids say what they stand for: where the Modeler's own id was still there, one is derived from the label.
 * All else is as it was, byte for byte.
 *
 * @param changes what became of each id, in the order of the files
 */
public record Mending(Map<String, byte[]> files, List<Renamed> changes) {

    public Mending {
        changes = List.copyOf(changes);
    }

    /** Mends the files of one deployment, by name. What cannot be read stays as it is. */
    public static Mending of(Map<String, byte[]> files) {
        var mended = new TreeMap<>(files);
        var changes = new ArrayList<Renamed>();
        var called = new HashMap<String, String>();
        mended.replaceAll((path, content) -> {
            var renamed = read(path, content).map(NewIds::in).orElse(List.of());
            var better = Rewriting.ids(renamed, content);
            if (renamed.isEmpty() || !holds(path, better, renamed)) return content;
            changes.addAll(renamed);
            renamed.stream().filter(Renamed::canBeCalled).forEach(id -> called.put(id.was(), id.is()));
            return better;
        });
        mended.replaceAll((path, content) ->
                called.isEmpty() || read(path, content).isEmpty() ? content : Rewriting.calls(called, content));
        return new Mending(mended, changes);
    }

    /** An id can be written in ways only an XML parser sees; then it is left to the manager. */
    private static boolean holds(String path, byte[] content, List<Renamed> renamed) {
        var ids = read(path, content).stream().flatMap(Part::all).map(Part::id).toList();
        return renamed.stream().allMatch(id -> ids.contains(id.is()) && !ids.contains(id.was()));
    }

    private static Optional<Part> read(String path, byte[] content) {
        var isDrawn = path.endsWith(".bpmn") || path.endsWith(".dmn");
        return isDrawn ? XmlReader.drawn(path, content) : Optional.empty();
    }

    /** Whether there was nothing to mend. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * One id that changed.
     *
     * @param canBeCalled whether other files may name it too: a pathway or a decision
     */
    public record Renamed(String file, String was, String is, boolean canBeCalled, String message) {}
}
