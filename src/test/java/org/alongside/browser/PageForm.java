package org.alongside.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;

/** A form on a page of ours, filled in field by field. */
record PageForm(Form served, Page page) {

    void fillIn(Map<String, Object> answers) {
        answers.forEach((key, answer) -> fillIn(served.field(key).orElseThrow(), answer));
    }

    private void fillIn(Field field, Object answer) {
        String key = field.key();
        switch (field.type()) {
            case DATE -> date(key, answer.toString());
            case DATETIME -> {
                date(key, answer.toString().substring(0, 10));
                named(key + "-time").fill(answer.toString().substring(11));
            }
            case CHECKBOX -> named(key).setChecked((Boolean) answer);
            case CHECKLIST, TAGLIST ->
                ((List<?>) answer).forEach(each -> choice(key, each).check());
            case RADIO -> choice(key, answer).check();
            case SELECT -> choose(key, answer);
            default -> named(key).fill(answer.toString());
        }
    }

    private void date(String key, String date) {
        named(key + "-day").fill(date.substring(8));
        named(key + "-month").fill(date.substring(5, 7));
        named(key + "-year").fill(date.substring(0, 4));
    }

    /** A short list is shown as radios. */
    private void choose(String key, Object answer) {
        Locator list = page.locator("select[name='" + key + "']");
        if (list.count() == 0) choice(key, answer).check();
        else list.selectOption(answer.toString());
    }

    Locator textBox(String key) {
        return named(key);
    }

    private Locator named(String box) {
        return page.locator("#answers [name='" + box + "']");
    }

    private Locator choice(String key, Object code) {
        return page.locator("#answers [name='" + key + "'][value='" + code + "']");
    }
}
