package org.alongside.work.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet.ShownWhen;

/** Says when a part of a form is shown: to the page's script, and in words to those who read without it. */
final class When {

    private static final ObjectMapper JSON = new ObjectMapper();

    private When() {}

    static PartView.When of(Form form, List<ShownWhen> shown) {
        if (shown.isEmpty()) return PartView.When.ALWAYS;
        String words = shown.stream().map(each -> words(form, each)).collect(Collectors.joining(" and "));
        return new PartView.When(json(shown), "Only if " + words + ".");
    }

    private static String words(Form form, ShownWhen shown) {
        Field field = form.field(shown.key()).orElse(null);
        String label = "“%s”".formatted(field == null ? shown.key() : field.label());
        if (shown.codes().isEmpty()) return label + " is answered";
        String choices = shown.codes().stream()
                .map(code -> "“%s”".formatted(field == null ? code : label(field, code)))
                .collect(Collectors.joining(" or "));
        return label + (shown.is() ? " is " : " is not ") + choices;
    }

    private static String label(Field field, String code) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    private static String json(List<ShownWhen> shown) {
        try {
            return JSON.writeValueAsString(shown);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("codes are always writable", broken);
        }
    }
}
