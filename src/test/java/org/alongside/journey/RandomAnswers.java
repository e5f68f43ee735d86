package org.alongside.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.AnswerCheck;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.jspecify.annotations.Nullable;

/** Valid answers to any form, chosen at random; only what the form itself demands is sure to hold. */
final class RandomAnswers {

    private static final AnswerCheck CHECK = new AnswerCheck();

    /** Has digits of its own to prove it, so it is left out. */
    private static final Set<String> NEVER = Set.of("nhsNumber");

    private static final String TOLD = " told in confidence";

    private final Random random;
    private final LocalDate today;

    RandomAnswers(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** Answers as wished where there is a wish, all else that is required, and some of the rest. */
    Map<String, Object> some(Form form, Map<String, Object> wishes) {
        return answers(form, wishes, 0.6);
    }

    /** Answers as wished where there is a wish, and otherwise only what is required. */
    Map<String, Object> fewest(Form form, Map<String, Object> wishes) {
        return answers(form, wishes, 0);
    }

    private Map<String, Object> answers(Form form, Map<String, Object> wishes, double share) {
        Map<String, Object> drawn = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            if (NEVER.contains(field.key())) continue;
            List<Object> wished = wished(field, wishes.get(field.key()));
            if (!wished.isEmpty()) drawn.put(field.key(), wished.get(random.nextInt(wished.size())));
            else if (field.required() || random.nextDouble() < share) drawn.put(field.key(), value(field));
        }
        drawn.keySet().retainAll(CHECK.check(form, drawn, Map.of()).values().keySet());
        return drawn;
    }

    /** A set wishes for one of its values; what is not offered cannot be had. */
    private static List<Object> wished(Field field, @Nullable Object wish) {
        if (wish == null) return List.of();
        Collection<?> wishes = wish instanceof Set<?> oneOf ? oneOf : List.of(wish);
        List<String> codes =
                field.choices().stream().map(Choice::value).sorted().toList();
        return wishes.stream()
                .filter(each -> !field.type().hasChoices()
                        || codes.contains(each)
                        || each instanceof List<?> several && codes.containsAll(several))
                .sorted(Comparator.comparing(Object::toString))
                .<Object>map(each -> each)
                .toList();
    }

    private Object value(Field field) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> words(field);
            case NUMBER -> number(field);
            case DATE -> RandomDays.of(field.key(), today, random).toString();
            case TIME -> time();
            case DATETIME -> RandomDays.of(field.key(), today, random) + "T" + time();
            case CHECKBOX -> field.required() || random.nextBoolean();
            case RADIO, SELECT -> codes(field).get(0);
            case CHECKLIST, TAGLIST ->
                codes(field).subList(0, 1 + random.nextInt(codes(field).size()));
        };
    }

    /** In another order each time. */
    private List<String> codes(Field field) {
        if (field.choices().isEmpty()) throw new AssertionError("nothing to choose for " + field.key());
        List<String> codes =
                new ArrayList<>(field.choices().stream().map(Choice::value).toList());
        Collections.shuffle(codes, random);
        return codes;
    }

    /** Whether it is something this class wrote, which says nothing. */
    static boolean areWords(Object answer) {
        return answer instanceof String text && text.endsWith(TOLD);
    }

    /** Unlike any other text, so that it can be found wherever it leaks. */
    private String words(Field field) {
        String words = Long.toString(random.nextLong() >>> 1, 36) + TOLD;
        Integer most = field.limits().maxLength();
        return most == null || most >= words.length() ? words : words.substring(0, most);
    }

    private BigDecimal number(Field field) {
        BigDecimal least =
                field.limits().min() == null ? BigDecimal.ONE : field.limits().min();
        BigDecimal number = least.add(BigDecimal.valueOf(random.nextInt(9)));
        BigDecimal most = field.limits().max();
        return most == null ? number : number.min(most);
    }

    private String time() {
        return "%02d:%02d".formatted(8 + random.nextInt(10), 15 * random.nextInt(4));
    }
}
