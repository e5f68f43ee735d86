package org.alongside.timing.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.alongside.page.Spoken;
import org.alongside.timing.question.Deed;

/** What was done to a step as sentences, with workers by number. */
final class DeedsInWords {

    private final WorkersByNumber workers;

    DeedsInWords(WorkersByNumber workers) {
        this.workers = workers;
    }

    /** One thing that was done, and when, to the minute. */
    public record Line(Instant at, String words) {}

    /** None where there is nothing to say. */
    Optional<Line> of(Deed deed) {
        String by = workers.by(deed.by());
        Optional<String> words = switch (deed.event()) {
            case "created" -> Optional.ofNullable(deed.by()).map(who -> "Begun" + by);
            case "assigned" -> Optional.ofNullable(deed.by()).map(who -> "In the hands of " + workers.called(who));
            case "unassigned" -> Optional.of("Given back" + by);
            case "touched" -> Optional.of("First looked at" + by);
            case "retargeted" -> Optional.ofNullable(deed.due()).map(due -> "Target set to " + Spoken.moment(due) + by);
            case "moved" -> Optional.of("Moved to version " + deed.version() + by);
            case "takenBack" -> Optional.of("Taken back" + by);
            default -> Optional.empty();
        };
        return words.map(said -> new Line(deed.at().truncatedTo(ChronoUnit.MINUTES), said));
    }
}
