package org.alongside.record;

import java.util.ArrayList;
import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Pathways;

/** Pathways that only remember what was begun. */
public class PathwaysTold implements Pathways {

    public final List<String> begun = new ArrayList<>();

    @Override
    public String starterOf(String pathway) {
        return "careCoordinator";
    }

    @Override
    public void begin(String pathway, EpisodeRef episode) {
        begun.add(pathway);
    }

    @Override
    public void beginBefore(String pathway, EpisodeRef episode, String step) {
        begun.add(pathway + " before " + step);
    }

    @Override
    public List<Choice> steps() {
        return List.of();
    }
}
