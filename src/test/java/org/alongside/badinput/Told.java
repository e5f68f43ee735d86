package org.alongside.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.doors.Answer;

/** What somebody who was refused reads. */
final class Told {

    private static final Pattern ENGINES_OWN_WORDS = Pattern.compile(
            "(?i)[0-9a-f]{8}-[0-9a-f]{4}-|\\b[a-z]+\\.[a-z]+\\.[a-z]+|exception|cannot submit|cannot "
                    + "complete task|\\bnull\\b|\\[source|deserializ|unexpected|process ?instance|variable|ENGINE-|\\bjson\\b");

    private Told() {}

    /** A refusal that is nobody's fault but the sender's, in one plain sentence or more. */
    static void plainly(Answer answer, String... words) {
        assertThat(answer.status()).as("%s", answer).isBetween(400, 499).isNotEqualTo(401);
        plainly(answer.message(), words);
    }

    static void plainly(String message, String... words) {
        assertThat(message)
                .isNotBlank()
                .matches("(?s)[“A-Z].*[.]")
                .hasSizeLessThan(700)
                .doesNotContainPattern(ENGINES_OWN_WORDS)
                .satisfies(said -> assertThat(List.of(words)).allMatch(said::contains));
    }
}
