package org.alongside.timing.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.version.Versions;
import org.alongside.timing.question.EpisodeQuestions;
import org.alongside.timing.question.Happening;
import org.springframework.stereotype.Component;

/** Which lines of an episode are about something said in confidence: who did them, and why, is told to nobody else. */
@Component
class Confidences {

    private final EpisodeQuestions questions;
    private final Versions versions;

    Confidences(EpisodeQuestions questions, Versions versions) {
        this.questions = questions;
        this.versions = versions;
    }

    /** The runs of pathways that were confidential when they were answered on, or are now, and of what those called. */
    Set<String> runs(List<Happening> happenings, UUID episode) {
        Set<String> pathways = new HashSet<>(questions.confidences(episode));
        happenings.stream()
                .map(Happening::pathway)
                .distinct()
                .filter(this::isConfidentialNow)
                .forEach(pathways::add);
        Set<String> runs = new HashSet<>();
        // A run stands before those that it called.
        for (Happening line : happenings)
            if (line.run() != null && (pathways.contains(line.pathway()) || runs.contains(line.caller())))
                runs.add(line.run());
        return runs;
    }

    private boolean isConfidentialNow(String pathway) {
        return !versions.of(pathway).isEmpty() && versions.isConfidential(pathway);
    }
}
