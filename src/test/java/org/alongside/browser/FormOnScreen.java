package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A form as it is on the screen, filled in the way people do: by the words beside each field. */
final class FormOnScreen {

    private static final String WITH_ITS_CALENDAR = ".flatpickr-input";

    private final Locator form;

    FormOnScreen(Locator form) {
        this.form = form;
    }

    FormOnScreen write(String label, String text) {
        form.getByLabel(label).fill(text);
        return this;
    }

    /** Types a date as people here write it, day first; once more if the calendar was not ready and lost it. */
    FormOnScreen date(String label, String date) {
        Locator field = form.getByLabel(label).and(form.page().locator(WITH_ITS_CALENDAR));
        for (int tries = 0; tries < 3 && !field.inputValue().equals(date); tries++) {
            field.fill(date);
            field.press("Tab");
        }
        assertThat(field).hasValue(date);
        return this;
    }

    /** Types a time of day, as 09:30. */
    FormOnScreen time(String label, String time) {
        Locator field = form.getByLabel(label).and(form.page().locator(".fjs-timepicker input"));
        field.fill(time);
        field.press("Enter");
        assertThat(field).hasValue(time);
        return this;
    }

    FormOnScreen tick(String label) {
        form.getByLabel(label).check();
        return this;
    }

    FormOnScreen answer(String question, String answer) {
        field("radio", question)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    FormOnScreen choose(String label, String choice) {
        Locator field = field("select", label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item", containing(choice)).click();
        return this;
    }

    String valueOf(String label) {
        return form.getByLabel(label).inputValue();
    }

    Locator words() {
        return form;
    }

    private Locator field(String type, String label) {
        return form.locator(".fjs-form-field-" + type, containing(label));
    }

    private static Locator.LocatorOptions containing(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
