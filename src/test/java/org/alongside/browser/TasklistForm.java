package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;

/**
 * A form in Tasklist, filled in field by field.
 *
 * @param served with the choices it offers now
 * @param drawn what its fields are called
 */
record TasklistForm(Form served, DrawnForm drawn, Locator place) {

    void fillIn(Map<String, Object> answers) {
        answers.forEach((key, answer) -> fillIn(served.field(key).orElseThrow(), answer));
    }

    private void fillIn(Field field, Object answer) {
        switch (field.type()) {
            case DATE -> type(box(field, "-date"), asWrittenHere(answer.toString()), "Tab");
            case TIME -> type(box(field, "-time"), answer.toString(), "Enter");
            case DATETIME -> throw new AssertionError("no form asks for a day with a time yet");
            case CHECKBOX -> box(field, "").setChecked((Boolean) answer);
            case CHECKLIST, TAGLIST ->
                ((List<?>) answer)
                        .forEach(each -> box(field, numbered(field, each)).check());
            case RADIO -> box(field, numbered(field, answer)).check();
            case SELECT -> choose(field, answer);
            default -> box(field, "").fill(answer.toString());
        }
    }

    /** Once more if the calendar was not ready and lost it. */
    private static void type(Locator box, String text, String key) {
        for (int tries = 0; tries < 3 && !box.inputValue().equals(text); tries++) {
            box.fill(text);
            box.press(key);
        }
        assertThat(box).hasValue(text);
    }

    private void choose(Field field, Object answer) {
        Locator list = place.locator(
                ".fjs-form-field-select",
                new Locator.LocatorOptions().setHas(place.page().locator(called(field, ""))));
        // When the form is filled in once more: the list that was chosen from stays open or not, as it happens to be.
        if (list.locator(".fjs-dropdownlist-item").count() == 0)
            list.locator(".fjs-input-group").click();
        list.locator(".fjs-dropdownlist-item").nth(indexOf(field, answer)).click();
    }

    Locator textBox(String key) {
        return box(served.field(key).orElseThrow(), "");
    }

    private Locator box(Field field, String part) {
        return place.locator(called(field, part));
    }

    private String called(Field field, String part) {
        return "[id$='-" + drawn.components().get(field.key()) + part + "']";
    }

    private static String asWrittenHere(String date) {
        return "%3$s/%2$s/%1$s".formatted((Object[]) date.split("-"));
    }

    private static String numbered(Field field, Object answer) {
        return "-" + indexOf(field, answer);
    }

    private static int indexOf(Field field, Object answer) {
        List<String> codes = field.choices().stream().map(Choice::value).toList();
        return IntStream.range(0, codes.size())
                .filter(index -> codes.get(index).equals(answer))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer + " is not offered, only " + codes));
    }
}
