package org.alongside.pathway.form;

import static org.alongside.pathway.form.Drawn.REQUIRED;
import static org.alongside.pathway.form.Drawn.choices;
import static org.alongside.pathway.form.Drawn.field;
import static org.alongside.pathway.form.Drawn.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServedFormTest {

    private static final String WORKER = field(
            "select",
            "worker",
            "Worker",
            "'valuesKey': 'workerChoices'",
            "'properties': {'options': '${a.b()}'}",
            REQUIRED);

    private static final byte[] FILE = file(
            field(
                    "number",
                    "hours",
                    "Hours",
                    "'validate': {'min': 1.50, 'max': 1E+3}",
                    "'unknown': {'deep': [1, null]}"),
            "{'type': 'group', 'components': [" + WORKER + "]}",
            field("radio", "decision", "Decision", choices("yes", "no")));

    private static JsonNode served(
            Map<String, List<Choice>> offered, @Nullable String reference, @Nullable String words) throws IOException {
        return FormJson.JSON.readTree(ServedForm.of(FILE, offered, reference, words));
    }

    @Test
    void choicesFromDataStandInTheFormAsIfTheyWereDrawn() throws IOException {
        JsonNode form = served(Map.of("worker", List.of(new Choice("dee", "Dee Vale (3 of 12)"))), null, null);
        JsonNode worker = form.at("/components/1/components/0");
        assertThat(worker.has("valuesKey")).isFalse();
        assertThat(worker.path("values")).hasToString("[{\"label\":\"Dee Vale (3 of 12)\",\"value\":\"dee\"}]");
        assertThat(worker.path("validate").path("required").booleanValue()).isTrue();
    }

    @Test
    void whereNothingIsOfferedThereIsNothingToChoose() throws IOException {
        assertThat(served(Map.of(), null, null).at("/components/1/components/0/values"))
                .isEmpty();
    }

    @Test
    void everythingElseOfTheFileIsAsItWas() throws IOException {
        JsonNode before = FormJson.JSON.readTree(FILE);
        JsonNode after = served(Map.of(), "SC-1043", "Decide.");
        assertThat(after.at("/components/2")).isEqualTo(before.at("/components/0"));
        assertThat(after.at("/components/2/validate")).hasToString("{\"min\":1.50,\"max\":1E+3}");
        assertThat(after.at("/components/4")).isEqualTo(before.at("/components/2"));
        assertThat(after.path("schemaVersion")).isEqualTo(before.path("schemaVersion"));
    }

    @Test
    void theFormBeginsWithTheWayToTheEpisodeInAWindowOfItsOwn() throws IOException {
        JsonNode first = served(Map.of(), "SC-1043", null).at("/components/0");
        assertThat(first.path("type").textValue()).isEqualTo("text");
        assertThat(first.path("text").textValue().replace("&#45;", "-"))
                .isEqualTo("<a href=\"/episodes/SC-1043\" target=\"_blank\">SC-1043: the person, what they need,"
                        + " who works with them and what has been said so far</a>");
    }

    @Test
    void anExplanationIsShownAsWrittenWhateverMarksItHolds() throws IOException {
        JsonNode text = served(Map.of(), null, "The *care plan* of 1. May, {{person}} <b>\n    # Late")
                .at("/components/0/text");
        assertThat(text.textValue()).doesNotContain("*", "{", "<", "1.").doesNotContainPattern("(?m)^\\s");
        assertThat(text.textValue()).startsWith("The &#42;care plan&#42; of 1&#46; May, &#123;&#123;person");
    }

    @Test
    void whatIsServedCanBeReadAgainAsAForm() {
        byte[] drawn = file(field("textfield", "wish", "Wish"));
        Form served = Form.parse(ServedForm.of(drawn, Map.of(), "SC-1043", "Decide."));
        assertThat(served.fields()).isEqualTo(Form.parse(drawn).fields());
    }
}
