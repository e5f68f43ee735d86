package org.alongside.pathway.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alongside.access.Roles;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.publication.Change.Kind;
import org.alongside.pathway.rule.Publication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells what is different between two versions of a pathway, its forms and decisions included. */
@Component
public class Differences {

    private final UnaryOperator<String> roleInWords;

    @Autowired
    Differences(Roles roles) {
        this(role -> roles.inWords(role.strip()));
    }

    public Differences(UnaryOperator<String> roleInWords) {
        this.roleInWords = roleInWords;
    }

    /** What is different for one pathway between the files it was published with and others. */
    public List<Change> between(Map<String, byte[]> published, Map<String, byte[]> drawn, String pathway) {
        Map<String, byte[]> before = Publication.readable(published);
        Map<String, byte[]> after = Publication.readable(drawn);
        Optional<DrawnPathway> was = drawn(before, pathway);
        Optional<DrawnPathway> is = drawn(after, pathway);
        if (was.isEmpty() || is.isEmpty()) return List.of();
        List<Change> changes = new ArrayList<>(PathwayChanges.between(was.get(), is.get()));
        is.get().nodes().values().stream()
                .filter(node -> was.get().nodes().containsKey(node.id()))
                .forEach(node -> changes.addAll(inForm(before, after, pathway, node)));
        changes.addAll(inDecisions(before, after, is.get()));
        return changes;
    }

    private static List<Change> inForm(
            Map<String, byte[]> before, Map<String, byte[]> after, String pathway, DrawnNode node) {
        Optional<Form> was = node.form().flatMap(id -> ModelFiles.form(id, before));
        Optional<Form> is = node.form().flatMap(id -> ModelFiles.form(id, after));
        if (was.isEmpty() || is.isEmpty()) return List.of();
        return FormChanges.between(was.get(), is.get())
                .map(words -> new Change(
                        Kind.CHANGED, pathway, node.id(), "The form of " + node.called() + ": " + words + "."))
                .toList();
    }

    private static List<Change> inDecisions(
            Map<String, byte[]> before, Map<String, byte[]> after, DrawnPathway pathway) {
        boolean same = before.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn") && after.containsKey(file.getKey()))
                .allMatch(file -> Arrays.equals(file.getValue(), after.get(file.getKey())));
        if (same) return List.of();
        return pathway.nodes().values().stream()
                .filter(node -> node.facts().containsKey(Fact.DECISION))
                .map(node -> new Change(
                        Kind.CHANGED,
                        pathway.id(),
                        node.id(),
                        "The decision table of " + node.called() + " is different."))
                .toList();
    }

    private Optional<DrawnPathway> drawn(Map<String, byte[]> files, String pathway) {
        return files.entrySet().stream()
                .flatMap(file -> ModelFiles.pathwaysIn(file.getKey(), file.getValue(), roleInWords))
                .filter(drawn -> drawn.id().equals(pathway))
                .findFirst();
    }
}
