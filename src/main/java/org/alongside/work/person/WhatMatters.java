package org.alongside.work.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.AnswersKept;
import org.alongside.record.KeptAnswers;
import org.springframework.stereotype.Component;

/** What matters to a person as it was told last, from the answers to questions that ask for it. */
@Component
class WhatMatters {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnswersKept answers;
    private final AnswersInWords inWords;
    private final PersonSettings settings;

    WhatMatters(AnswersKept answers, AnswersInWords inWords, PersonSettings settings) {
        this.answers = answers;
        this.inWords = inWords;
        this.settings = settings;
    }

    private List<Quote> in(List<EpisodeRef> episodes) {
        List<KeptAnswers> kept = episodes.stream()
                .flatMap(episode -> answers.answersOf(episode).stream())
                .filter(each -> !each.confidential() && each.takenBack() == null)
                .toList();
        return settings.whatMatters().stream()
                .flatMap(key -> newest(key, kept).stream())
                .toList();
    }

    /** Without what is said beside them in the very same words. */
    List<Quote> besides(List<Told> said, List<EpisodeRef> episodes) {
        Set<String> words = said.stream()
                .flatMap(told -> told.cards().stream())
                .map(card -> card.title().strip())
                .collect(Collectors.toSet());
        return in(episodes).stream()
                .filter(quote -> !words.contains(quote.words().strip()))
                .toList();
    }

    private Optional<Quote> newest(String key, List<KeptAnswers> kept) {
        return kept.stream()
                .filter(each -> each.content().contains("\"" + key + "\""))
                .filter(each -> !content(each).path(key).asText("").isBlank())
                .max(Comparator.comparing(KeptAnswers::at))
                .flatMap(each -> quote(key, each));
    }

    private Optional<Quote> quote(String key, KeptAnswers kept) {
        String words = content(kept).path(key).asText("");
        String only = JSON.createObjectNode().put(key, words).toString();
        return inWords.of(kept.pathway(), kept.pathwayVersion(), kept.form(), only).stream()
                .map(line -> new Quote(line.label(), line.answer(), kept.at(), kept.workerName()))
                .findFirst();
    }

    private static JsonNode content(KeptAnswers kept) {
        try {
            return JSON.readTree(kept.content());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept answers are always JSON", unreadable);
        }
    }
}
