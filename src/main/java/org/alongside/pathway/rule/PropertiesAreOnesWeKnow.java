package org.alongside.pathway.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;

/** Extension properties have names and values that mean something, since a misspelt one would be lost in silence. */
final class PropertiesAreOnesWeKnow implements ModelRule {

    private static final Set<String> OF_MODELS = Set.of(
            "about", "startedBy", "openTo", "confidential", "explain", "mustAttend", "milestone", "figure", "urgent");
    private static final Set<String> OF_FIELDS = Set.of("record", "routes", "pins", "options", "attendance", "figure");
    private static final String PERSON = "person";

    private final KnownWords words;

    PropertiesAreOnesWeKnow(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        var inModels = publication
                .processes()
                .flatMap(Part::all)
                .flatMap(part -> part.properties()
                        .flatMap(property -> inModel(
                                        property.attribute("name").orElse(""),
                                        property.attribute("value").orElse(""))
                                .map(words -> part.where().problem(this, words))));
        var inForms = publication.forms().stream()
                .flatMap(file -> file.form().fields().stream()
                        .flatMap(field -> inField(field)
                                .map(words -> Naming.of(file, field).problem(this, words))));
        return Stream.concat(inModels, inForms);
    }

    private Stream<String> inModel(String name, String value) {
        if (!OF_MODELS.contains(name)) return unknown(name, OF_MODELS);
        return switch (name) {
            case "about" -> oneOf(name, value, Set.of("episode", "closedEpisode"));
            case "openTo" -> oneOf(name, value, Set.of("everyone"));
            case "confidential", "urgent" -> oneOf(name, value, Set.of("true"));
            case "milestone" -> oneOf(name, value, words.milestones());
            case "mustAttend" -> eachOf(name, value, rolesAndPerson());
            default -> Stream.empty();
        };
    }

    private Stream<String> inField(Field field) {
        return field.properties().entrySet().stream().flatMap(this::inField);
    }

    private Stream<String> inField(Map.Entry<String, String> property) {
        var name = property.getKey();
        if (!OF_FIELDS.contains(name)) return unknown(name, OF_FIELDS);
        return switch (name) {
            case "routes" -> oneOf(name, property.getValue(), Set.of("true"));
            case "pins" -> oneOf(name, property.getValue(), words.roles());
            case "attendance" -> oneOf(name, property.getValue(), rolesAndPerson());
            default -> Stream.empty();
        };
    }

    private Set<String> rolesAndPerson() {
        var all = new TreeSet<>(words.roles());
        all.add(PERSON);
        return all;
    }

    private static Stream<String> eachOf(String name, String values, Set<String> known) {
        return Arrays.stream(values.split(",", -1)).flatMap(value -> oneOf(name, value.strip(), known));
    }

    private static Stream<String> oneOf(String name, String value, Set<String> known) {
        return known.contains(value)
                ? Stream.empty()
                : Stream.of("has the property “" + name + "” with the value “" + value + "”. Use one of: " + list(known)
                        + ".");
    }

    private static Stream<String> unknown(String name, Set<String> known) {
        return Stream.of("has a property “" + name + "”, which means nothing here. Use one of: " + list(known) + ".");
    }

    private static String list(Set<String> known) {
        return String.join(", ", new TreeSet<>(known));
    }
}
