package org.alongside.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.OpenSteps;

/** Open steps that only remember what they were told. */
public class StepsTold implements OpenSteps {

    public final List<String> open = new ArrayList<>();
    public final List<String> told = new ArrayList<>();

    @Override
    public List<String> namesIn(EpisodeRef episode) {
        return open;
    }

    @Override
    public Optional<String> nameOf(EpisodeRef episode, String step) {
        return open.stream().filter(step::equals).findFirst();
    }

    @Override
    public void give(EpisodeRef episode, String role, String worker) {
        told.add("%s to %s".formatted(role, worker));
    }

    @Override
    public void markUrgent(EpisodeRef episode, String step) {
        told.add("urgent: " + step);
    }

    @Override
    public boolean tell(EpisodeRef episode, String message) {
        return told.add(message);
    }
}
