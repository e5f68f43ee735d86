package org.alongside.timing.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.StepsDrawn;
import org.alongside.timing.question.FormsFilledIn;
import org.springframework.stereotype.Component;

/** How many fields a worker was asked until conversation 1 was resolved, by the forms as they were then. */
@Component
class FieldsAsked {

    private static final String CONVERSATIONS = "conversations";

    private final PublishedFiles files;
    private final StepsDrawn steps;

    /** A version never changes, and neither do its forms. */
    private final Map<Integer, Map<String, Integer>> known = new ConcurrentHashMap<>();

    FieldsAsked(PublishedFiles files, StepsDrawn steps) {
        this.files = files;
        this.steps = steps;
    }

    /** All of them together. */
    long of(List<FormsFilledIn> forms) {
        return forms.stream()
                .mapToLong(form -> form.times() * in(form.version()).getOrDefault(form.step(), 0))
                .sum();
    }

    private Map<String, Integer> in(int version) {
        return known.computeIfAbsent(version, key -> steps.fieldsIn(files.of(CONVERSATIONS, version), CONVERSATIONS));
    }
}
