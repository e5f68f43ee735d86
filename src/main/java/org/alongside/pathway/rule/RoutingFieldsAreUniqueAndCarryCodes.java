package org.alongside.pathway.rule;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.rule.Variables.Routing;

/** What a pathway keeps in the engine has a name of its own and is yes or no, a code, a number or a date (law 4). */
final class RoutingFieldsAreUniqueAndCarryCodes implements ModelRule {

    private static final Set<FieldType> MAY_ROUTE =
            Set.of(FieldType.RADIO, FieldType.SELECT, FieldType.CHECKBOX, FieldType.NUMBER, FieldType.DATE);
    private static final Pattern CODE = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,59}");

    private final KnownWords words;

    RoutingFieldsAreUniqueAndCarryCodes(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        var fields = publication.forms().stream()
                .flatMap(file -> file.form().fields().stream()
                        .filter(Field::routes)
                        .flatMap(field -> trouble(field).stream()
                                .map(words -> Naming.of(file, field).problem(this, words))));
        var pathways = publication
                .processes()
                .flatMap(process -> Stream.concat(askedTwice(process, publication), results(process, publication)));
        return Stream.concat(fields, pathways);
    }

    private Optional<String> trouble(Field field) {
        if (!MAY_ROUTE.contains(field.type()))
            return Optional.of("routes, but only radio, select, checkbox, number and date may. Remove routes, or ask"
                    + " it another way.");
        if (field.choicesFrom() != null)
            return Optional.of("routes, but its choices come from data. A routing answer has choices of its own.");
        return field.choices().stream()
                .filter(choice -> !CODE.matcher(choice.value()).matches())
                .findFirst()
                .map(choice -> "routes with the value “" + choice.value()
                        + "”. Give each choice a code of letters and digits, as sendBack.")
                .or(() -> badName(field.key()));
    }

    private Stream<Problem> askedTwice(Part process, Publication publication) {
        var first = new HashMap<String, Routing>();
        return Variables.routing(process, publication).toList().stream().flatMap(routing -> {
            var other = first.putIfAbsent(routing.field().key(), routing);
            return other == null
                    ? Stream.empty()
                    : Stream.of(Naming.of(routing.file(), routing.field())
                            .problem(
                                    this,
                                    "routes at the " + routing.step().where().name() + " and at the "
                                            + other.step().where().name() + ". Give one of them another key."));
        });
    }

    private Stream<Problem> results(Part process, Publication publication) {
        var asked = Variables.routing(process, publication)
                .map(routing -> routing.field().key())
                .toList();
        return process.all()
                .flatMap(step -> step.camunda("resultVariable").stream()
                        .flatMap(name -> (asked.contains(name)
                                        ? Optional.of("keeps its result as " + name
                                                + ", which is also the key of a routing field. Choose another name.")
                                        : badName(name))
                                .stream())
                        .map(words -> step.where().problem(this, words)));
    }

    private Optional<String> badName(String name) {
        var taken = name.equals("episode")
                || words.vocabulary().beans().contains(name)
                || Variables.OF_THE_ENGINE.stream()
                        .anyMatch(variable -> variable.name().equals(name));
        if (taken) return Optional.of("is kept as “" + name + "”, a name that is taken. Choose another.");
        return Grammar.condition("${" + name + "}").isPresent()
                        && CODE.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("is kept as “" + name + "”. Choose a name of letters and digits, as evidenceComplete.");
    }
}
