package org.alongside.pathway.rehearsal;

import java.time.Instant;
import java.util.List;
import org.alongside.pathway.AnswersInWords.Line;

/**
 * One thing that happened in a rehearsal.
 *
 * @param role the words for who did it; empty where nobody did
 * @param answers those that decide how the pathway goes on
 * @param workingDays how many it took, for a step
 * @param late whether it was done after its target
 */
public record Told(
        Kind kind, Instant at, String label, String role, List<Line> answers, int workingDays, boolean late) {

    public Told {
        answers = List.copyOf(answers);
    }

    /** Something that nobody did. */
    public static Told of(Kind kind, Instant at, String label, List<Line> answers) {
        return new Told(kind, at, label, "", answers, 0, false);
    }

    /** What kind of thing it was. */
    public enum Kind {
        STARTED("Started"),
        STEP("Step done"),
        SYSTEM("System step"),
        DECISION("Decision table"),
        CALLED("Another pathway begins"),
        HAPPENED("Happened"),
        TIME("Time came"),
        REACHED("Reached"),
        DROPPED("No longer to be done"),
        ENDED("Ended");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
