package org.alongside.pathway.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.rule.Condition.Comparison;
import org.alongside.pathway.rule.Expression.Answer;

/** Where a form offers choices for a pathway to go by, something goes by them. */
final class EveryChoiceIsExpected implements ModelRule {

    private static final Set<FieldType> CHOICES = Set.of(FieldType.RADIO, FieldType.SELECT);

    @Override
    public Stream<Problem> check(Publication publication) {
        var expected = expected(publication);
        return publication.forms().stream()
                .flatMap(file -> file.form().fields().stream()
                        .filter(Field::routes)
                        .filter(field -> CHOICES.contains(field.type()) && !expected.contains(field.key()))
                        .map(field -> Naming.of(file, field)
                                .worthALook(
                                        this,
                                        "offers choices to go by, but no split, decision or call expects them. Draw the"
                                                + " split that asks for them, or remove routes.")));
    }

    /** Whatever is compared, given to calls, decisions and other pathways, or handed back by these. */
    private static Set<String> expected(Publication publication) {
        var spots = Spots.in(publication).toList();
        var compared = spots.stream()
                .flatMap(spot -> spot.condition().stream())
                .flatMap(Condition::comparisons)
                .map(Comparison::answer);
        var given = spots.stream()
                .flatMap(spot -> spot.call().stream())
                .flatMap(call -> call.arguments().stream())
                .filter(Answer.class::isInstance)
                .map(argument -> ((Answer) argument).name());
        var handed = publication
                .processes()
                .flatMap(process -> process.all(Set.of("in", "out")))
                .flatMap(part -> part.attribute("source").stream());
        var decided = publication.decisionFiles().stream()
                .flatMap(file -> file.all("text"))
                .flatMap(text -> Stream.of(text.text().split("\\W+", -1)));
        return Stream.of(compared, given, handed, decided)
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }
}
