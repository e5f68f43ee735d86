package org.alongside.timing.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.AnswersInWords;
import org.alongside.timing.question.Answered;
import org.alongside.timing.question.Deed;
import org.alongside.timing.question.EpisodeQuestions;
import org.alongside.timing.question.Happening;
import org.alongside.timing.question.TargetChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts behind each line of an episode who did what and, where it was opened for a reason, what decided it. */
@Component
class EpisodeStories {

    private final EpisodeQuestions questions;
    private final AnswersInWords inWords;
    private final Confidences confidences;

    EpisodeStories(EpisodeQuestions questions, AnswersInWords inWords, Confidences confidences) {
        this.questions = questions;
        this.inWords = inWords;
        this.confidences = confidences;
    }

    /**
     * The lines as they are told.
     *
     * @param episode none of another system's log
     */
    List<EpisodeLine> of(List<Happening> happenings, @Nullable UUID episode, boolean opened) {
        WorkersByNumber workers = new WorkersByNumber();
        if (episode == null)
            return happenings.stream()
                    .map(line -> EpisodeLine.told(line, List.of(), by(line, workers)))
                    .toList();
        Set<String> inConfidence = confidences.runs(happenings, episode);
        var deeds = questions.deeds(episode).stream().collect(groupingBy(Deed::line));
        var insides = opened ? insides(happenings, episode) : Insides.CLOSED;
        DeedsInWords words = new DeedsInWords(workers);
        return happenings.stream()
                .map(line -> inConfidence.contains(line.run())
                        ? EpisodeLine.inConfidence(line, opened)
                        : EpisodeLine.told(
                                        line,
                                        told(line, deeds)
                                                .flatMap(deed -> words.of(deed).stream())
                                                .toList(),
                                        by(line, workers))
                                .with(
                                        of(line, insides.answers())
                                                .flatMap(this::decided)
                                                .toList(),
                                        of(line, insides.changes()).toList()))
                .toList();
    }

    /** What is opened for a reason, by the line it belongs to. */
    private record Insides(Map<String, List<Answered>> answers, Map<String, List<TargetChange>> changes) {
        static final Insides CLOSED = new Insides(Map.of(), Map.of());
    }

    private Insides insides(List<Happening> happenings, UUID episode) {
        List<String> changed = happenings.stream()
                .filter(line -> line.retargeted() > 0)
                .map(Happening::id)
                .toList();
        return new Insides(
                questions.answers(episode).stream().collect(groupingBy(Answered::step)),
                questions.whyTargetsChanged(changed, null).stream().collect(groupingBy(TargetChange::step)));
    }

    /** A wait is over when its time comes or somebody's doing makes it needless: nobody did it. */
    private static String by(Happening line, WorkersByNumber workers) {
        return line.kind().equals("step") ? workers.by(line.worker()) : "";
    }

    private Stream<AnswersInWords.Line> decided(Answered answered) {
        return inWords.deciding(answered.pathway(), answered.version(), answered.form(), answered.content()).stream();
    }

    /** Who began a pathway that another called is whoever did the step before, and stands there. */
    private static Stream<Deed> told(Happening line, Map<String, List<Deed>> deeds) {
        return of(line, deeds)
                .filter(deed -> line.caller() == null || !deed.event().equals("created"));
    }

    private static <T> Stream<T> of(Happening line, Map<String, List<T>> all) {
        return all.getOrDefault(line.id(), List.of()).stream();
    }
}
