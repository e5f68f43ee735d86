package org.alongside.pathway.rule;

import static java.util.function.Function.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.rule.Variable.Kind;

/** The answers one pathway keeps in the engine (law 4): the only things its conditions and calls may name. */
final class Variables {

    /** Set by the engine itself. */
    static final List<Variable> OF_THE_ENGINE = List.of(
            Variable.of("quorate", Kind.YES_OR_NO),
            Variable.of("loopCounter", Kind.NUMBER),
            Variable.of("nrOfInstances", Kind.NUMBER),
            Variable.of("nrOfActiveInstances", Kind.NUMBER),
            Variable.of("nrOfCompletedInstances", Kind.NUMBER));

    private static final Set<String> STEPS_WITH_FORMS = Set.of("startEvent", "userTask");

    private final Map<String, Variable> byName = new LinkedHashMap<>();

    private Variables(Stream<Variable> variables) {
        variables.forEach(variable -> byName.putIfAbsent(variable.name(), variable));
    }

    static Variables of(Part process, Publication publication, KnownWords words) {
        return new Variables(Stream.of(
                        OF_THE_ENGINE.stream(),
                        routing(process, publication).map(Routing::variable),
                        SystemResults.of(process, words.vocabulary()),
                        DecisionResults.of(process, publication),
                        calledResults(process))
                .flatMap(identity()));
    }

    Optional<Variable> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names a manager could have meant. */
    String names() {
        var engine = OF_THE_ENGINE.stream().map(Variable::name).toList();
        var own = byName.keySet().stream()
                .filter(name -> !engine.contains(name))
                .sorted()
                .toList();
        return own.isEmpty() ? "none yet" : String.join(", ", own);
    }

    /** The routing fields of a pathway's forms, with the steps that ask them. */
    static Stream<Routing> routing(Part process, Publication publication) {
        return process.all(STEPS_WITH_FORMS)
                .flatMap(step -> step.camunda("formRef").flatMap(publication::form).stream()
                        .flatMap(file -> file.form().fields().stream()
                                .filter(Field::routes)
                                .map(field -> new Routing(step, file, field))));
    }

    private static Stream<Variable> calledResults(Part process) {
        return process.all("callActivity")
                .flatMap(called -> called.all("out"))
                .flatMap(out -> out.attribute("target").stream())
                .map(name -> Variable.of(name, Kind.UNKNOWN));
    }

    /** A field whose answer routes, and the step that asks it. */
    record Routing(Part step, FormFile file, Field field) {

        Variable variable() {
            return field.required() && field.hiddenWhen() == null ? asDrawn().thatIsAlwaysThere() : asDrawn();
        }

        private Variable asDrawn() {
            return switch (field.type()) {
                case RADIO, SELECT ->
                    Variable.code(
                            field.key(),
                            field.choices().stream().map(Choice::value).toList());
                case CHECKBOX -> Variable.of(field.key(), Kind.YES_OR_NO);
                case NUMBER -> Variable.of(field.key(), Kind.NUMBER);
                case DATE -> Variable.of(field.key(), Kind.DATE);
                default -> Variable.of(field.key(), Kind.UNKNOWN);
            };
        }
    }
}
