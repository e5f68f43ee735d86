package org.alongside.work.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.publication.Change;
import org.alongside.pathway.rule.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a manager sees of a draft before it is published.
 *
 * @param files what would be published: the draft's, and what stays as it is published now
 * @param taken the names of those that stay
 */
record Review(
        Map<String, byte[]> files,
        List<PathwayReview> pathways,
        List<Problem> problems,
        List<Problem> warnings,
        List<FormReview> forms,
        List<String> taken,
        boolean nothingNew) {

    public boolean mayBePublished() {
        return problems.isEmpty() && !nothingNew && !pathways.isEmpty();
    }

    /**
     * One pathway of the draft beside the one that is live.
     *
     * @param live its newest version; none for a new pathway
     */
    record PathwayReview(String id, String name, @Nullable Integer live, boolean drawn, List<ChangeReview> changes) {

        Optional<Integer> liveVersion() {
            return Optional.ofNullable(live);
        }

        public boolean hasGone() {
            return changes.stream().anyMatch(change -> change.change().kind() == Change.Kind.GONE);
        }
    }

    /** A change, and how many people stand where it is. */
    record ChangeReview(Change change, int people) {

        public String kindInWords() {
            return switch (change.kind()) {
                case NEW -> "New";
                case GONE -> "Gone";
                case CHANGED -> "Changed";
            };
        }

        public String peopleInWords() {
            return people == 0 ? "Nobody" : people == 1 ? "1 person" : people + " people";
        }
    }

    /** A form of the draft: its file, its id, and how many questions it asks. */
    record FormReview(String file, String id, int questions) {}
}
