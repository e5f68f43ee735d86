package org.alongside.work.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.UnreadableForm;
import org.alongside.pathway.publication.Checking;
import org.alongside.pathway.publication.Differences;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Outline;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.WithLive;
import org.alongside.pathway.publication.WithLive.Complete;
import org.alongside.pathway.rule.Problem;
import org.alongside.work.pathways.WhereTheyStand;
import org.alongside.work.publish.Review.ChangeReview;
import org.alongside.work.publish.Review.FormReview;
import org.alongside.work.publish.Review.PathwayReview;
import org.springframework.stereotype.Component;

/** Puts together what a manager should know of a draft before it is published. */
@Component
class Reviews {

    private final WithLive withLive;
    private final Checking checking;
    private final Differences differences;
    private final PublishedFiles published;
    private final WhereTheyStand standing;

    Reviews(
            WithLive withLive,
            Checking checking,
            Differences differences,
            PublishedFiles published,
            WhereTheyStand standing) {
        this.withLive = withLive;
        this.checking = checking;
        this.differences = differences;
        this.published = published;
        this.standing = standing;
    }

    Review of(Draft draft) {
        Complete complete = withLive.complete(draft.files());
        Map<String, byte[]> files = complete.files();
        List<Problem> problems = checking.of(files, draft.keptBy());
        List<PathwayReview> pathways = new ArrayList<>();
        boolean nothingNew = true;
        for (Outline outline : Outline.in(files)) {
            Map<String, byte[]> live = published.ofLive(outline.id());
            pathways.add(pathway(outline, live, files));
            nothingNew &= differsInNothing(live, files);
        }
        return new Review(
                files,
                pathways,
                problems.stream().filter(Problem::refuses).toList(),
                problems.stream().filter(Predicate.not(Problem::refuses)).toList(),
                forms(files),
                complete.taken(),
                nothingNew && !pathways.isEmpty());
    }

    private PathwayReview pathway(Outline outline, Map<String, byte[]> live, Map<String, byte[]> files) {
        Map<String, Integer> people = standing.peopleByStep(outline.id());
        List<ChangeReview> changes = differences.between(live, files, outline.id()).stream()
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

    /** Whether publishing these files would make a version that differs in nothing from the live one. */
    private static boolean differsInNothing(Map<String, byte[]> live, Map<String, byte[]> files) {
        return files.entrySet().stream().allMatch(file -> Arrays.equals(live.get(file.getKey()), file.getValue()));
    }
}
