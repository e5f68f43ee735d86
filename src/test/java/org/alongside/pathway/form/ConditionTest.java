package org.alongside.pathway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final List<Object> VALUES =
            Arrays.asList(null, "a", "b", "", "A", "a b", true, false, new BigDecimal("1"), List.of("a"), List.of());

    private final Random random = new Random(1043);

    @Test
    void comparisonsJoinedByAndAndOrAreJudgedAsTheEnginesFeelJudgesThem() {
        for (int i = 0; i < 2000; i++) {
            String feel = condition(3);
            Condition quick = Condition.of(feel);
            assertThat(quick).isNotInstanceOf(FeelCondition.class);
            Map<String, Object> answers = answers();
            assertThat(quick.holds(answers))
                    .describedAs("%s over %s", feel, answers)
                    .isEqualTo(new FeelCondition(feel).holds(answers));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind = \"cover\" | true",
                "kind != \"cover\" | false",
                "(kind = \"cover\") and (nothing != \"x\" or kind = \"y\") | true",
                "nothing = null | true",
                "kind = null | false",
                "ticked = true | true",
                "not(ticked) | false",
                "hours > 3 | true",
                "nothing > 3 | false",
                "count(kinds) = 2 | true",
                "list contains(kinds, \"b\") | true",
                "date(day) < date(\"2030-01-01\") | true",
                "kind in (\"handover\", \"cover\") | true",
                "kind = 5 | false",
                "no such thing( | false"
            })
    void conditionsAreJudged(String feel, boolean expected) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "kind",
                "cover",
                "ticked",
                true,
                "hours",
                new BigDecimal("4"),
                "kinds",
                List.of("a", "b"),
                "day",
                "2026-11-20"));
        answers.put("nothing", null);
        assertThat(Condition.of(feel).holds(answers)).isEqualTo(expected);
    }

    @Test
    void whateverIsPutTogetherFromTheAllowedWordsIsJudgedOrRefused() {
        String[] tokens =
                ("first second third and or not( null true false in between if then else count( list contains("
                                + " date( string length( starts with( ends with( ( ) [ ] , . - 1 99 = != < > <= \"a\" \"2026-01-01\"")
                        .split(" ");
        int readable = 0;
        for (int i = 0; i < 4000; i++) {
            StringBuilder feel = new StringBuilder("first");
            for (int n = random.nextInt(12); n > 0; n--) feel.append(' ').append(oneOf(tokens));
            if (!FeelWords.problems(feel.toString(), Set.of("first", "second", "third"))
                    .isEmpty()) continue;
            readable++;
            Condition.of(feel.toString()).holds(answers());
        }
        assertThat(readable).isGreaterThan(50);
    }

    private Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>();
        for (String key : List.of("first", "second", "third")) {
            int value = random.nextInt(VALUES.size() + 1);
            if (value < VALUES.size()) answers.put(key, VALUES.get(value));
        }
        return answers;
    }

    private String condition(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 1 -> condition(depth - 1) + " and " + condition(depth - 1);
            case 2 -> condition(depth - 1) + " or " + condition(depth - 1);
            case 3 -> "(" + condition(depth - 1) + ")";
            default ->
                oneOf("first", "second", "third")
                        + oneOf(" = ", "=", " != ")
                        + oneOf("\"a\"", "\"b\"", "\"\"", "\"a b\"", "null");
        };
    }

    private String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }
}
