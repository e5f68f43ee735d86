package org.alongside.work.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.UnreadableForm;
import org.alongside.pathway.publication.Change;
import org.alongside.pathway.publication.Checking;
import org.alongside.pathway.publication.Differences;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Outline;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.WithLive;
import org.alongside.pathway.publication.WithLive.Complete;
import org.alongside.pathway.rule.Problem;
import org.alongside.work.publish.Review.ChangeReview;
import org.alongside.work.publish.Review.FormReview;
import org.alongside.work.publish.Review.PathwayReview;
import org.alongside.work.publish.StepsHeld.Held;
import org.springframework.stereotype.Component;

/** Puts together what a manager should know of a draft before it is published. */
@Component
class Reviews {

    private final WithLive withLive;
    private final Checking checking;
    private final Differences differences;
    private final PublishedFiles published;
    private final StepsHeld held;

    Reviews(WithLive withLive, Checking checking, Differences differences, PublishedFiles published, StepsHeld held) {
        this.withLive = withLive;
        this.checking = checking;
        this.differences = differences;
        this.published = published;
        this.held = held;
    }

    Review of(Draft draft) {
        Complete complete = withLive.complete(draft.files());
        List<Problem> problems = checking.of(complete.files(), draft.keptBy());
        List<Outline> outlines = Outline.in(complete.files());
        return new Review(
                outlines.stream()
                        .map(outline -> pathway(outline, complete.files()))
                        .toList(),
                problems.stream().filter(Problem::refuses).toList(),
                problems.stream().filter(Predicate.not(Problem::refuses)).toList(),
                forms(complete.files()),
                complete.taken(),
                !outlines.isEmpty() && outlines.stream().allMatch(outline -> isLive(outline, complete.files())));
    }

    private PathwayReview pathway(Outline outline, Map<String, byte[]> files) {
        Map<String, Integer> people =
                held.of(outline.id()).stream().collect(Collectors.toMap(Held::step, Held::people, Integer::sum));
        List<ChangeReview> changes = differences.between(published.ofLive(outline.id()), files, outline.id()).stream()
                .map(change -> new ChangeReview(change, people.getOrDefault(change.element(), 0)))
                .toList();
        return new PathwayReview(
                outline.id(),
                outline.name(),
                published.liveVersion(outline.id()).orElse(null),
                Pictures.canBeDrawn(files, outline),
                changes);
    }

    private static List<FormReview> forms(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".form"))
                .flatMap(file -> read(file.getValue()).stream()
                        .map(form -> new FormReview(
                                file.getKey(), form.id(), form.fields().size())))
                .toList();
    }

    private static List<Form> read(byte[] file) {
        try {
            return List.of(Form.parse(file));
        } catch (UnreadableForm told) {
            // The rules say what is wrong with it.
            return List.of();
        }
    }

    /** Whether publishing it would make a version that differs in nothing from the live one. */
    private boolean isLive(Outline outline, Map<String, byte[]> files) {
        Map<String, byte[]> live = published.ofLive(outline.id());
        Set<String> own = files.keySet();
        return live.keySet().containsAll(own)
                && own.stream().allMatch(name -> Arrays.equals(live.get(name), files.get(name)));
    }

    /** What is different, alone. */
    List<Change> changes(Draft draft, String pathway) {
        return differences.between(
                published.ofLive(pathway), withLive.complete(draft.files()).files(), pathway);
    }
}
