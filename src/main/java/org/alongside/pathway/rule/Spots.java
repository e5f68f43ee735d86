package org.alongside.pathway.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.rule.Spot.Kind;
import org.w3c.dom.Attr;

/** Every expression of a deployment: where one belongs, and wherever else the engine could find one. */
final class Spots {

    private static final Set<String> TIMERS = Set.of("timeDate", "timeDuration", "timeCycle");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition");

    private Spots() {}

    static Stream<Spot> in(Publication publication) {
        return Stream.concat(
                publication.pathwayFiles().stream().flatMap(Spots::in),
                publication.forms().stream().flatMap(Spots::in));
    }

    /** Those of one pathway. */
    static Stream<Spot> in(Part part) {
        return part.all().flatMap(Spots::at);
    }

    private static Stream<Spot> at(Part part) {
        var inAttributes = part.attributes()
                .flatMap(attribute -> spot(part, kind(part, attribute), attribute.getValue()).stream());
        return Stream.concat(inAttributes, spot(part, kind(part), part.text()).stream());
    }

    private static Stream<Spot> in(FormFile file) {
        return file.form().fields().stream()
                .filter(field -> field.choicesFrom() != null)
                .map(field -> spot(file, field));
    }

    private static Spot spot(FormFile file, Field field) {
        var options = Optional.ofNullable(field.choicesFrom()).orElse("");
        return new Spot(Kind.OPTIONS, Naming.of(file, field), options, Optional.empty(), Optional.of(file));
    }

    /** Most attributes and texts are none, and to name each takes time. */
    private static Optional<Spot> spot(Part part, Kind kind, String text) {
        if (kind == Kind.NOWHERE && !isExpression(text)) return Optional.empty();
        return Optional.of(new Spot(kind, part.where(), text, process(part), Optional.empty()));
    }

    private static Optional<Part> process(Part part) {
        return part.is("process") ? Optional.of(part) : part.parent().flatMap(Spots::process);
    }

    private static Kind kind(Part part, Attr attribute) {
        var name = attribute.getLocalName();
        if (Part.CAMUNDA.equals(attribute.getNamespaceURI())) {
            if (part.is("serviceTask") && name.equals("expression"))
                return part.camunda("resultVariable").isPresent() ? Kind.RESULT : Kind.SYSTEM_STEP;
            if (part.is("userTask") && name.equals("dueDate")) return Kind.TARGET;
        }
        var explains = part.is("property") && part.attribute("name").orElse("").equals("explain");
        return explains && "value".equals(name) ? Kind.EXPLANATION : Kind.NOWHERE;
    }

    private static Kind kind(Part part) {
        if (part.isOneOf(CONDITIONS)) return Kind.CONDITION;
        return part.isOneOf(TIMERS) ? Kind.TIMER : Kind.NOWHERE;
    }

    /** The engine evaluates both forms. */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }
}
