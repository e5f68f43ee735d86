package org.alongside.timing.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.version.Versions;
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
    private final Versions versions;

    EpisodeStories(EpisodeQuestions questions, AnswersInWords inWords, Versions versions) {
        this.questions = questions;
        this.inWords = inWords;
        this.versions = versions;
    }

    /**
     * The lines as they are told.
     *
     * @param episode none of another system's log
     */
    List<EpisodeLine> of(List<Happening> happenings, @Nullable UUID episode, boolean opened) {
        Map<String, List<Deed>> deeds =
                episode == null ? Map.of() : questions.deeds(episode).stream().collect(groupingBy(Deed::line));
        Map<String, List<Answered>> answers = episode == null || !opened
                ? Map.of()
                : questions.answers(episode).stream().collect(groupingBy(Answered::step));
        Map<String, List<TargetChange>> changes = opened ? changes(happenings) : Map.of();
        WorkersByNumber workers = new WorkersByNumber();
        DeedsInWords words = new DeedsInWords(workers);
        return happenings.stream()
                .map(line -> new EpisodeLine(
                        line,
                        told(line, deeds)
                                .flatMap(deed -> words.of(deed).stream())
                                .toList(),
                        workers.by(line.worker()),
                        of(line, answers).flatMap(this::decided).toList(),
                        of(line, changes).toList()))
                .toList();
    }

    /** A reason given on a confidential pathway is a confidence itself. */
    private Map<String, List<TargetChange>> changes(List<Happening> happenings) {
        List<String> steps = happenings.stream()
                .filter(line -> line.retargeted() > 0 && !versions.isConfidential(line.pathway()))
                .map(Happening::id)
                .toList();
        return questions.whyTargetsChanged(steps, null).stream().collect(groupingBy(TargetChange::step));
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
