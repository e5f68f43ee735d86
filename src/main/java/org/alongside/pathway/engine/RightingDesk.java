package org.alongside.pathway.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.alongside.pathway.AnswerBook;
import org.alongside.pathway.AnswerBook.Righted;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.Situation;
import org.alongside.pathway.WhenTakenBack;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.aop.support.AopUtils;
import org.springframework.stereotype.Component;

/** What putting right needs: the answers, where they went in the record, and what a pathway did since. */
@Component
record RightingDesk(
        EngineDesk desk,
        EngineUnasked unasked,
        AnswerBook book,
        List<Places> places,
        Histories histories,
        KnownAnswers known,
        Vocabulary vocabulary) {

    /** What fits into the tables. */
    private static final int LONGEST_REASON = 1000;

    /** The answers, whose episode is held until the transaction ends. */
    GivenAnswers held(long id) {
        GivenAnswers found = given(id);
        desk.episodes().hold(found.episode().id());
        return given(id);
    }

    GivenAnswers given(long id) {
        return book.given(id).orElseThrow(() -> Refusal.missing("There is no such answer."));
    }

    Righted because(String reason, String worker) {
        String because = reason.strip();
        if (because.isEmpty()) throw Refusal.invalid("Say why.");
        if (because.length() > LONGEST_REASON) throw Refusal.invalid("Why: at most 1,000 characters can be kept.");
        return new Righted(because, worker, desk.now());
    }

    /** What the first feature says that has something to say about places of its own. */
    Optional<String> firstWord(Set<String> written, BiFunction<Places, Set<String>, Optional<String>> question) {
        return places.stream()
                .flatMap(feature -> {
                    Set<String> theirs = new TreeSet<>(written);
                    theirs.retainAll(feature.offered().keySet());
                    return theirs.isEmpty()
                            ? Optional.<String>empty().stream()
                            : question.apply(feature, theirs).stream();
                })
                .findFirst();
    }

    /** Hands each feature its own values. */
    void eachFeature(Map<String, Object> placed, BiConsumer question) {
        for (Places feature : places) {
            Map<String, Object> theirs = new java.util.HashMap<>(placed);
            theirs.keySet().retainAll(feature.offered().keySet());
            if (!theirs.isEmpty()) question.accept(feature, theirs);
        }
    }

    interface BiConsumer extends java.util.function.BiConsumer<Places, Map<String, Object>> {}

    /** What the model of a system step says of its being taken back. */
    Optional<WhenTakenBack> whenTakenBack(Call call) {
        return Optional.ofNullable(vocabulary.words().get(call.bean()))
                .flatMap(word -> Vocabulary.method(
                        AopUtils.getTargetClass(word),
                        call.method(),
                        call.arguments().size()))
                .map(method -> method.getAnnotation(WhenTakenBack.class));
    }

    Optional<Call> callOf(Happened line, CommandContext engine) {
        if (!line.isDone() || !line.type().equals("serviceTask")) return Optional.empty();
        ProcessDefinitionEntity pathway = desk.definition(engine, line.definition());
        return SystemStep.at(pathway.findActivity(line.activity()));
    }

    void undo(Call call, Situation situation) {
        whenTakenBack(call)
                .map(WhenTakenBack::undoneBy)
                .filter(method -> !method.isEmpty())
                .ifPresent(
                        method -> vocabulary.call(new Call(call.bean(), method, List.of()), situation, name -> null));
    }
}
