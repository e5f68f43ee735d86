package org.alongside.pathway.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Roles;
import org.alongside.pathway.rule.Publication;
import org.springframework.stereotype.Component;

/** The steps of a pathway that somebody does, read from its files. */
@Component
public class StepsDrawn {

    private final Roles roles;

    StepsDrawn(Roles roles) {
        this.roles = roles;
    }

    public List<StepDrawn> in(Map<String, byte[]> files, String pathway) {
        Map<String, byte[]> readable = Publication.readable(files);
        return readable.entrySet().stream()
                .flatMap(file ->
                        ModelFiles.pathwaysIn(file.getKey(), file.getValue(), role -> roles.inWords(role.strip())))
                .filter(drawn -> drawn.id().equals(pathway))
                .flatMap(drawn -> drawn.nodes().values().stream())
                .filter(node -> node.facts().containsKey(Fact.ROLE))
                .map(node -> step(node, readable))
                .toList();
    }

    /** The names of everything a pathway draws, by id; what has none is left out. */
    public Map<String, String> namesIn(Map<String, byte[]> files, String pathway) {
        Map<String, String> names = new HashMap<>();
        Publication.readable(files).entrySet().stream()
                .flatMap(file -> ModelFiles.pathwaysIn(file.getKey(), file.getValue(), role -> role))
                .filter(drawn -> drawn.id().equals(pathway))
                .flatMap(drawn -> drawn.nodes().values().stream())
                .filter(node -> !node.name().isBlank())
                .forEach(node -> names.put(node.id(), node.name()));
        return names;
    }

    /** How many fields the form of each step and start has, by their ids; those without a form are left out. */
    public Map<String, Integer> fieldsIn(Map<String, byte[]> files, String pathway) {
        Map<String, byte[]> readable = Publication.readable(files);
        Map<String, Integer> fields = new HashMap<>();
        readable.entrySet().stream()
                .flatMap(file -> ModelFiles.pathwaysIn(file.getKey(), file.getValue(), role -> role))
                .filter(drawn -> drawn.id().equals(pathway))
                .flatMap(drawn -> drawn.nodes().values().stream())
                .forEach(node -> node.form()
                        .flatMap(form -> ModelFiles.form(form, readable))
                        .ifPresent(form -> fields.put(node.id(), form.fields().size())));
        return fields;
    }

    private static StepDrawn step(DrawnNode node, Map<String, byte[]> files) {
        int questions = node.form()
                .flatMap(form -> ModelFiles.form(form, files))
                .map(form -> form.fields().size())
                .orElse(0);
        return new StepDrawn(
                node.id(),
                node.name(),
                node.facts().getOrDefault(Fact.ROLE, ""),
                node.facts().getOrDefault(Fact.TARGET, ""),
                node.form().orElse(null),
                questions);
    }
}
