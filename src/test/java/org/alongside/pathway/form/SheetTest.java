package org.alongside.pathway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.pathway.form.Sheet.Group;
import org.alongside.pathway.form.Sheet.Part;
import org.alongside.pathway.form.Sheet.Question;
import org.alongside.pathway.form.Sheet.ShownWhen;
import org.alongside.pathway.form.Sheet.Words;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void partsComeAsDrawnWithWhatHelpsToAnswer() {
        List<Part> parts = parts("""
                {"type": "text", "text": "## The visit"},
                {"type": "group", "label": "Who was there", "components": [
                    {"type": "textfield", "key": "who", "label": "Who?", "description": "First names will do"}]},
                {"type": "number", "key": "minutes", "label": "Minutes", "defaultValue": 30,
                    "appearance": {"suffixAdorner": "minutes"}}""");

        assertThat(((Words) parts.get(0)).markdown()).isEqualTo("## The visit");
        Question who = (Question) ((Group) parts.get(1)).parts().get(0);
        assertThat(who.hint()).isEqualTo("First names will do");
        Question minutes = (Question) parts.get(2);
        assertThat(minutes.after()).isEqualTo("minutes");
        assertThat(minutes.first()).isEqualTo("30");
    }

    @Test
    void whatHidesByCodesIsTurnedIntoWhatShows() {
        assertThat(shown("=held = null or held != \\\"yes\\\""))
                .containsExactly(new ShownWhen("held", List.of("yes"), true, true));
        assertThat(shown("=held = \\\"no\\\" or held = \\\"moved\\\""))
                .containsExactly(new ShownWhen("held", List.of("no", "moved"), false, false));
        assertThat(shown("=held = null or held = \\\"no\\\""))
                .containsExactly(new ShownWhen("held", List.of("no"), false, true));
        assertThat(shown("=held != \\\"yes\\\" or who = null"))
                .containsExactly(
                        new ShownWhen("held", List.of("yes"), true, true),
                        new ShownWhen("who", List.of(), false, true));
    }

    @Test
    void aPartHiddenByMoreThanABrowserCanFollowIsAlwaysShown() {
        assertThat(shown("=held = \\\"no\\\" and who = null")).isEmpty();
        assertThat(shown("=count(held) > 1")).isEmpty();
    }

    private static List<ShownWhen> shown(String hide) {
        List<Part> parts = parts("""
                {"type": "textfield", "key": "held", "label": "Held?"},
                {"type": "textfield", "key": "who", "label": "Who?"},
                {"type": "textfield", "key": "last", "label": "Last", "conditional": {"hide": "%s"}}""".formatted(hide));
        return ((Question) parts.get(2)).shown();
    }

    private static List<Part> parts(String components) {
        byte[] file = "{\"id\": \"visit\", \"components\": [%s]}"
                .formatted(components)
                .getBytes(StandardCharsets.UTF_8);
        return SheetReader.read(file, Form.parse(file)).parts();
    }
}
