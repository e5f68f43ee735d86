package org.alongside.pathway.form;

import static org.alongside.pathway.form.Drawn.REQUIRED;
import static org.alongside.pathway.form.Drawn.choices;
import static org.alongside.pathway.form.Drawn.field;
import static org.alongside.pathway.form.Drawn.file;
import static org.alongside.pathway.form.Drawn.hiddenWhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is published as a form either is one or is refused with a sentence. */
class HostileFormTest {

    private static final byte[] GOOD = file(
            field("textfield", "wish", "Wish", "'validate': {'minLength': 1, 'maxLength': 9, 'pattern': '^a'}"),
            field("number", "hours", "Hours", "'decimalDigits': 2", "'validate': {'min': 0, 'max': 9.5}"),
            field("radio", "decision", "Decision", choices("yes", "no"), REQUIRED),
            "{'type': 'group', 'components': [%s], %s}"
                    .formatted(
                            field("textarea", "why", "Why", hiddenWhen("contains(wish, \"x\") or hours > 3")),
                            hiddenWhen("decision = \"yes\"")),
            field("checklist", "kinds", "Kinds", choices("a", "b"), "'properties': {'record': 'document.toReplace'}"));

    private static final List<String> ODD = List.of(
            "null",
            "[]",
            "{}",
            "{\"a\":[1]}",
            "true",
            "-1",
            "1e999999999",
            "0.1e-999999999",
            "\"\"",
            "\"=\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[[[[]]]]",
            "{\"hide\":\"=\"}",
            "{\"hide\":7}",
            "[{\"value\":1}]",
            "[null]",
            "\"=(((\"",
            "\"[\"");

    @Test
    void aFormWithAnyPieceReplacedIsReadOrRefused() {
        Random random = new Random(20261101);
        String good = new String(GOOD, StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            // A value starts after a colon and ends before the next comma or bracket.
            List<Integer> colons =
                    good.chars().boxed().toList().stream().filter(c -> c == ':').toList();
            int nth = random.nextInt(colons.size());
            int at = -1;
            for (int n = 0; n <= nth; n++) at = good.indexOf(':', at + 1);
            String odd = ODD.get(random.nextInt(ODD.size()));
            String end = good.substring(at + 1).replaceFirst("^ *(\"(\\\\.|[^\"\\\\])*\"|[^,\\]}\"]+)?", "");
            holds((good.substring(0, at + 1) + odd + end).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFormWithBytesChangedOrCutOffIsReadOrRefused() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = GOOD.clone();
            for (int n = random.nextInt(4); n >= 0; n--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            holds(bytes);
            holds(java.util.Arrays.copyOf(GOOD, random.nextInt(GOOD.length)));
        }
    }

    @Test
    void nestingAndLengthBeyondReasonAreRefused() {
        holds("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        holds(("{\"id\":\"x\",\"components\":" + "[".repeat(900) + "]".repeat(900) + "}")
                .getBytes(StandardCharsets.UTF_8));
        String group = "{'type': 'group', 'components': [";
        assertThat(refused(file(group.repeat(300) + "]}".repeat(300)))).isInstanceOf(UnreadableForm.class);
        assertThat(refused(file(field("textfield", "why", "Why", hiddenWhen("not(".repeat(30_000))))))
                .isInstanceOf(UnreadableForm.class);
        String[] many = new String[201];
        for (int i = 0; i < many.length; i++) many[i] = field("textfield", "wish" + i, "Wish");
        assertThat(refused(file(many))).hasMessage("The form has more than 200 fields.");
    }

    private static void holds(byte[] file) {
        Throwable thrown = refused(file);
        if (thrown != null) assertThat(thrown).isInstanceOf(UnreadableForm.class);
    }

    private static Throwable refused(byte[] file) {
        return catchThrowable(() -> Form.parse(file));
    }
}
