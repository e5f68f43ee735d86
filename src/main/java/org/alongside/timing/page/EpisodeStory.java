package org.alongside.timing.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.AnswersInWords;
import org.alongside.timing.question.Deed;
import org.alongside.timing.question.Happening;
import org.alongside.timing.question.TargetChange;

/**
 * What stands behind the lines of one episode, each by the id of its line in the log.
 *
 * @param deeds who did what
 * @param decided the answers the pathway went on by; none before somebody says why
 * @param changes why targets were changed; none before somebody says why
 * @param inConfidence the runs of which neither is told, nor who did anything
 * @param opened whether somebody has said why
 */
record EpisodeStory(
        Map<String, List<Deed>> deeds,
        Map<String, List<AnswersInWords.Line>> decided,
        Map<String, List<TargetChange>> changes,
        Set<String> inConfidence,
        boolean opened) {

    /** A log of another system says only who ended a step. */
    static final EpisodeStory OF_ANOTHER_LOG = new EpisodeStory(Map.of(), Map.of(), Map.of(), Set.of(), false);

    List<EpisodeLine> told(List<Happening> happenings) {
        WorkersByNumber workers = new WorkersByNumber();
        DeedsInWords words = new DeedsInWords(workers);
        return happenings.stream().map(line -> told(line, words, workers)).toList();
    }

    private EpisodeLine told(Happening line, DeedsInWords words, WorkersByNumber workers) {
        if (line.run() != null && inConfidence.contains(line.run())) return EpisodeLine.inConfidence(line, opened);
        return new EpisodeLine(
                line,
                deedsOf(line).flatMap(deed -> words.of(deed).stream()).toList(),
                // A wait is over when its time comes or something makes it needless: nobody did it.
                line.kind().equals("step") ? workers.by(line.worker()) : "",
                decided.getOrDefault(line.id(), List.of()),
                changes.getOrDefault(line.id(), List.of()),
                false);
    }

    /** Who began a pathway that another called is whoever did the step before, and stands there. */
    private Stream<Deed> deedsOf(Happening line) {
        return deeds.getOrDefault(line.id(), List.of()).stream()
                .filter(deed -> line.caller() == null || !deed.event().equals("created"));
    }
}
