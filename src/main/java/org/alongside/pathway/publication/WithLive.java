package org.alongside.pathway.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.form.Form;
import org.springframework.stereotype.Component;

/** Completes a draft with what was not uploaded, so that whoever changes one form need not find all the others. */
@Component
public class WithLive {

    private final PublishedFiles published;

    WithLive(PublishedFiles published) {
        this.published = published;
    }

    /**
     * The files that are published together.
     *
     * @param taken the names of those that stay as they are published now
     */
    public record Complete(Map<String, byte[]> files, List<String> taken) {}

    /** Adds the forms and decisions that the draft's pathways ask for, do not bring and have in their live version. */
    public Complete complete(Map<String, byte[]> uploaded) {
        Map<String, byte[]> files = new TreeMap<>(uploaded);
        List<Outline> pathways = Outline.in(uploaded);
        Set<String> forms = pathways.stream()
                .flatMap(pathway -> pathway.asking().keySet().stream())
                .filter(form -> ModelFiles.form(form, uploaded).isEmpty())
                .collect(Collectors.toSet());
        Set<String> decisions = pathways.stream()
                .flatMap(pathway -> pathway.decisions().stream())
                .collect(Collectors.toSet());
        decisions.removeAll(uploaded.entrySet().stream()
                .flatMap(file -> decisions(file.getKey(), file.getValue()))
                .collect(Collectors.toSet()));
        pathways.forEach(pathway -> published.ofLive(pathway.id()).forEach((name, content) -> {
            boolean asked = ModelFiles.form(name, content)
                            .map(Form::id)
                            .filter(forms::contains)
                            .isPresent()
                    || decisions(name, content).anyMatch(decisions::contains);
            if (asked) files.putIfAbsent(name, content);
        }));
        return new Complete(
                files,
                files.keySet().stream()
                        .filter(name -> !uploaded.containsKey(name))
                        .toList());
    }

    private static Stream<String> decisions(String name, byte[] content) {
        return Outline.isReadable(name, content) ? ModelFiles.decisionsIn(name, content) : Stream.empty();
    }
}
