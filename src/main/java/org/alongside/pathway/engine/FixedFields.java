package org.alongside.pathway.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Places;
import org.alongside.pathway.form.Field;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The fields of given answers that a correction leaves as they are, each with a sentence how to mend it instead. */
final class FixedFields {

    private static final String OF_PERSON = "person.";

    private final AnsweredStep answered;
    private final Set<String> correctable;
    private final Set<String> answeredAnew;

    private FixedFields(AnsweredStep answered, Set<String> correctable, Set<String> answeredAnew) {
        this.answered = answered;
        this.correctable = correctable;
        this.answeredAnew = answeredAnew;
    }

    /** By field key, in the order of the form. */
    static Map<String, String> of(AnsweredStep answered, RightingDesk righting, CommandContext engine) {
        Set<String> correctable = righting.places().stream()
                .map(Places::correctable)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        FixedFields fixed = new FixedFields(answered, correctable, writtenSince(answered.given(), righting, engine));
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Field field : answered.form().fields()) {
            fixed.why(field).ifPresent(sentence -> sentences.put(field.key(), sentence));
        }
        return sentences;
    }

    /** What is known of a person is written in all their episodes, everything else in its own. */
    private static Set<String> writtenSince(GivenAnswers given, RightingDesk righting, CommandContext engine) {
        List<GivenAnswers> later = righting.book().givenAfter(given);
        return later.stream()
                .flatMap(answers -> AnsweredStep.of(answers, righting.desk(), engine).places().stream()
                        .filter(place -> place.startsWith(OF_PERSON)
                                || answers.episode().id().equals(given.episode().id())))
                .collect(Collectors.toSet());
    }

    private Optional<String> why(Field field) {
        if (field.routes())
            return Optional.of("It decides how the pathway goes on. If it is wrong, take the step back.");
        if (field.pins().isPresent())
            return Optional.of("It says who works with the person. To change that, start a change of worker.");
        if (field.attendance().isPresent())
            return Optional.of("It says who was at a meeting. Record a contact that says what is right.");
        if (answered.model() == null && field.key().equals(Situations.EPISODE))
            return Optional.of("It says which episode this is about. If it is another, start this again for that one.");
        return field.record().flatMap(this::why);
    }

    private Optional<String> why(String place) {
        if (!correctable.contains(place)) {
            return Optional.of("The record keeps it as it was said then. Record a contact that says what is right.");
        }
        return answeredAnew.stream().anyMatch(later -> touch(place, later))
                ? Optional.of("It was answered anew since. Correct the newest answer instead.")
                : Optional.empty();
    }

    /** What is said of one document is said together, and of all of them where another is asked for. */
    private static boolean touch(String one, String other) {
        boolean sameDepth = depth(one) == depth(other);
        return sameDepth ? whole(one).equals(whole(other)) : feature(one).equals(feature(other));
    }

    /** The thing that a place says something of, where there are several such things, or the place itself. */
    static String whole(String place) {
        return depth(place) > 1 ? place.substring(0, place.lastIndexOf('.')) : place;
    }

    private static String feature(String place) {
        return place.substring(0, place.indexOf('.'));
    }

    private static long depth(String place) {
        return place.chars().filter(each -> each == '.').count();
    }
}
