package org.alongside.pathway.rule;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.explore.Terrain;

/** Pathways as the rules read them for walking, for tests that walk them elsewhere. */
public final class OnPaper {

    private static final KnownWords WORDS = TheApplication.words(ModelRulesTest.pathways());

    private OnPaper() {}

    /** @param file where it is drawn */
    public record Pathway(String id, String file, Terrain terrain) {}

    /** Of files that are published together. */
    public static List<Pathway> of(Map<String, byte[]> files) {
        var publication = Publication.of(files);
        return publication
                .processes()
                .map(process ->
                        new Pathway(process.id(), process.where().file(), Terrains.of(process, publication, WORDS)))
                .toList();
    }
}
