package org.alongside.browser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;

/** Answers somebody could give, of the kind that gets lost on the way when something is not right. */
final class PlausibleAnswers {

    /** Nobody else writes so, which makes it easy to find wherever it leaks. */
    static final String MARK = "told at the kitchen table";

    private static final String LINE = "Zoë O’Hara & 'Ñ' <b>\"half\"</b> 🌱 50% +=; ";

    private static final Map<String, Object> ONE_OF_A_KIND =
            Map.of("episode", "SC-1", "nhsNumber", "401 023 2137", "dateOfBirth", "1964-02-29");

    private PlausibleAnswers() {}

    static Object to(Field field, LocalDate today) {
        return ONE_OF_A_KIND.getOrDefault(field.key(), ofItsType(field, today));
    }

    private static Object ofItsType(Field field, LocalDate today) {
        return switch (field.type()) {
            case TEXTFIELD -> LINE + MARK;
            case TEXTAREA -> "  " + LINE + "\n\nand below:\tmore\n  " + MARK + "\n";
            case NUMBER -> number(field);
            case DATE -> day(field.key(), today).toString();
            case TIME -> "08:15";
            case DATETIME -> day(field.key(), today) + "T08:15";
            case CHECKBOX -> true;
            case RADIO, SELECT -> codes(field).get(0);
            case CHECKLIST, TAGLIST -> codes(field);
        };
    }

    private static List<String> codes(Field field) {
        if (field.choices().isEmpty()) throw new AssertionError("nothing to choose for " + field.key());
        return field.choices().stream().map(Choice::value).toList();
    }

    private static String number(Field field) {
        BigDecimal least =
                field.limits().min() == null ? BigDecimal.ONE : field.limits().min();
        Integer digits = field.limits().decimalDigits();
        return digits != null && digits == 0
                ? least.add(BigDecimal.ONE).toPlainString()
                : least.add(new BigDecimal("11.50")).toPlainString();
    }

    private static LocalDate day(String key, LocalDate today) {
        if (key.endsWith("Dated")) return today.minusDays(9);
        return today.plusDays(9);
    }
}
