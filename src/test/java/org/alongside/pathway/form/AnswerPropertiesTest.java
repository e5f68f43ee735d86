package org.alongside.pathway.form;

import static org.alongside.pathway.form.Drawn.REQUIRED;
import static org.alongside.pathway.form.Drawn.choices;
import static org.alongside.pathway.form.Drawn.date;
import static org.alongside.pathway.form.Drawn.field;
import static org.alongside.pathway.form.Drawn.form;
import static org.alongside.pathway.form.Drawn.hiddenWhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every answer, tried on many that nobody would think of. */
class AnswerPropertiesTest {

    private static final Form FORM = form(
            field("textfield", "name", "Name", "'validate': {'maxLength': 40}"),
            field("textarea", "story", "Story", REQUIRED),
            field("number", "hours", "Hours", "'decimalDigits': 2"),
            field("checkbox", "ticked", "Ticked"),
            field("radio", "decision", "Decision", choices("yes", "no", "later"), REQUIRED),
            field("select", "worker", "Worker", "'valuesKey': 'w'", "'properties': {'options': '${a.b()}'}"),
            field("checklist", "kinds", "Kinds", choices("a", "b", "c")),
            field("taglist", "tags", "Tags", choices("x", "y")),
            date("day", "Day"),
            field("datetime", "hour", "Hour", "'subtype': 'time'"),
            field("datetime", "moment", "Moment", "'subtype': 'datetime'"),
            field("textfield", "why", "Why", hiddenWhen("decision != \"no\" and hours > 3")));

    private static final Map<String, List<Choice>> OFFERED =
            Map.of("worker", List.of(new Choice("dee", "Dee"), new Choice("jo", "Jo")));

    private final AnswerCheck check = new AnswerCheck();
    private final Random random = new Random(20261120);

    @Test
    void everyValidAnswerPassesUnchangedAndReadsTheSameFromItsJson() throws IOException {
        for (int i = 0; i < 500; i++) {
            Map<String, Object> expected = validAnswers();
            Map<String, Object> submitted = new HashMap<>();
            expected.forEach((key, value) -> submitted.put(key, asSubmitted(value)));
            Answers answers = check.check(FORM, submitted, OFFERED);
            assertThat(answers.values()).containsExactlyEntriesOf(expected);
            JsonNode json = FormJson.JSON.readTree(answers.json());
            assertThat(json.fieldNames()).toIterable().containsExactlyElementsOf(expected.keySet());
            expected.forEach(
                    (key, value) -> assertThat(asRead(json.path(key), value)).isEqualTo(value));
            // Answers that were accepted once are accepted again, as when a draft is sent.
            assertThat(check.check(FORM, submitted, OFFERED)).isEqualTo(answers);
        }
    }

    @Test
    void nothingThatCanBeSubmittedDoesMoreThanBeRefused() {
        for (int i = 0; i < 3_000; i++) {
            Map<String, Object> submitted = new HashMap<>();
            for (Field field : FORM.fields()) if (random.nextInt(3) > 0) submitted.put(field.key(), odd());
            if (random.nextInt(4) == 0) submitted.put(text(random.nextInt(200)), odd());
            Throwable thrown = catchThrowable(() -> check.check(FORM, submitted, OFFERED));
            if (thrown != null) assertThat(thrown).isInstanceOf(Refusal.class);
        }
    }

    private Map<String, Object> validAnswers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (random.nextBoolean()) answers.put("name", line(1 + random.nextInt(40)));
        answers.put("story", line(1 + random.nextInt(5000)));
        if (random.nextBoolean()) answers.put("hours", plain(BigDecimal.valueOf(random.nextInt(10_000), 2)));
        answers.put("ticked", random.nextBoolean());
        answers.put("decision", oneOf("yes", "no", "later"));
        if (random.nextBoolean()) answers.put("worker", oneOf("dee", "jo"));
        if (random.nextBoolean()) answers.put("kinds", some("a", "b", "c"));
        if (random.nextBoolean()) answers.put("tags", some("x", "y"));
        if (random.nextBoolean()) answers.put("day", LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000)));
        if (random.nextBoolean()) answers.put("hour", LocalTime.of(random.nextInt(24), random.nextInt(60)));
        if (random.nextBoolean())
            answers.put("moment", LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(1_000_000)));
        boolean hidden = !answers.get("decision").equals("no")
                && answers.get("hours") instanceof BigDecimal hours
                && hours.compareTo(new BigDecimal(3)) > 0;
        if (!hidden && random.nextBoolean()) answers.put("why", line(20));
        return answers;
    }

    private Object asSubmitted(Object value) {
        if (value instanceof BigDecimal number)
            return switch (random.nextInt(3)) {
                case 0 -> number.doubleValue();
                case 1 -> number.toPlainString();
                default -> number;
            };
        if (value instanceof List<?> list)
            return switch (random.nextInt(3)) {
                case 0 -> Spin.JSON(list);
                case 1 -> Spin.JSON(list).toString();
                default -> list;
            };
        if (value instanceof String text && random.nextInt(5) == 0) return Variables.stringValue(text);
        return value instanceof Boolean ? value : value.toString();
    }

    private static Object asRead(JsonNode json, Object like) {
        if (like instanceof Boolean) return json.booleanValue();
        if (like instanceof BigDecimal) return json.decimalValue();
        if (like instanceof LocalDate) return LocalDate.parse(json.textValue());
        if (like instanceof LocalTime) return LocalTime.parse(json.textValue());
        if (like instanceof LocalDateTime) return LocalDateTime.parse(json.textValue());
        if (!(like instanceof List)) return json.textValue();
        List<String> list = new ArrayList<>();
        json.forEach(element -> list.add(element.textValue()));
        return list;
    }

    private @Nullable Object odd() {
        return switch (random.nextInt(22)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2 -> random.nextDouble() * Math.pow(10, random.nextInt(600) - 300);
            case 3 -> oneOf("NaN", "-0", "1e9", "[", "[[[[", "[\"a\",\"a\"]", "{\"a\":[]}", "null", "true");
            case 4 -> new BigDecimal(BigInteger.ONE, random.nextInt());
            case 5 -> BigInteger.TWO.pow(random.nextInt(5000));
            case 6 -> Double.NEGATIVE_INFINITY;
            case 7 -> java.sql.Date.valueOf(LocalDate.of(2026, 11, 20));
            case 8 -> new byte[] {1, 2};
            case 9 -> Arrays.asList("a", null, 3, List.of());
            case 10 -> Map.of("a", Map.of("b", List.of(1)));
            case 11 -> text(random.nextInt(30));
            case 12 -> text(random.nextInt(120) * 100);
            case 13 -> Variables.objectValue(Map.of()).create();
            case 14 -> Variables.untypedNullValue();
            case 15 -> unreadable();
            case 16 ->
                Variables.serializedObjectValue("rO0AB").objectTypeName("a.B").create();
            case 17 -> oneOf("2026-13-01", "2026-02-29", "+2026-01-01", "25:00", "2026-01-01T00:00:61", "٢٠٢٦-٠١-٠١");
            case 18 -> Collections.nCopies(random.nextInt(100_000), "a");
            case 19 -> oneOf("yes", "no", "dee", "a");
            case 20 -> LocalDate.of(2026, 1, 1 + random.nextInt(28));
            default -> random.nextBoolean();
        };
    }

    private static Object unreadable() {
        return new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("cannot be written");
            }
        };
    }

    /** Any characters at all. */
    private String text(int length) {
        char[] characters = new char[length];
        for (int i = 0; i < length; i++)
            characters[i] = (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000));
        return new String(characters);
    }

    /** Characters people write, neither beginning nor ending with a space. */
    private String line(int length) {
        String alphabet = "abcXYZ 019 .,;'\"<>&{}[]\\/\n\téßł漢字–“”";
        StringBuilder line = new StringBuilder("a");
        while (line.length() < length - 1) line.append(alphabet.charAt(random.nextInt(alphabet.length())));
        return length == 1 ? "a" : line.append("z").toString();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private List<String> some(String... codes) {
        List<String> shuffled = new ArrayList<>(List.of(codes));
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(codes.length)));
    }

    private String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }
}
