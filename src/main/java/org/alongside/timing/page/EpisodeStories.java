package org.alongside.timing.page;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.AnswersInWords;
import org.alongside.timing.question.Answered;
import org.alongside.timing.question.Deed;
import org.alongside.timing.question.EpisodeQuestions;
import org.alongside.timing.question.Happening;
import org.alongside.timing.question.TargetChange;
import org.springframework.stereotype.Component;

/** Asks who did what in an episode and, where it was opened for a reason, what decided it and why targets moved. */
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

    EpisodeStory of(UUID episode, List<Happening> happenings, boolean opened) {
        return new EpisodeStory(
                questions.deeds(episode).stream().collect(groupingBy(Deed::line)),
                opened ? decided(episode) : Map.of(),
                opened ? changes(happenings) : Map.of(),
                confidences.runs(happenings, episode),
                opened);
    }

    private Map<String, List<AnswersInWords.Line>> decided(UUID episode) {
        return questions.answers(episode).stream()
                .collect(groupingBy(Answered::step, flatMapping(this::inWords, toList())));
    }

    private Stream<AnswersInWords.Line> inWords(Answered given) {
        return inWords.deciding(given.pathway(), given.version(), given.form(), given.content()).stream();
    }

    private Map<String, List<TargetChange>> changes(List<Happening> happenings) {
        List<String> changed = happenings.stream()
                .filter(line -> line.retargeted() > 0)
                .map(Happening::id)
                .toList();
        return questions.whyTargetsChanged(changed, null).stream().collect(groupingBy(TargetChange::step));
    }
}
