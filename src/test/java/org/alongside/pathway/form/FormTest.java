package org.alongside.pathway.form;

import static org.alongside.pathway.form.Drawn.choices;
import static org.alongside.pathway.form.Drawn.field;
import static org.alongside.pathway.form.Drawn.file;
import static org.alongside.pathway.form.Drawn.form;
import static org.alongside.pathway.form.Drawn.hiddenWhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.alongside.pathway.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void aFormHasItsIdAndTheHashOfItsFile() {
        Form form = form(field("textfield", "wish", "Wish"));
        assertThat(form.id()).isEqualTo("decideEligibility");
        assertThat(form.version()).matches("[0-9a-f]{64}");
        assertThat(form.version())
                .isNotEqualTo(form(field("textfield", "wish", "Hope")).version());
    }

    @Test
    void fieldsKeepTheOrderInWhichTheyAreDrawnAlsoThroughGroups() {
        Form form = form(
                field("textfield", "first", "First"),
                "{'type': 'group', 'label': 'Both', 'components': [%s, {'type': 'separator'}, %s]}"
                        .formatted(field("number", "second", "Second"), field("checkbox", "third", "Third")),
                "{'type': 'text', 'text': 'Thank you'}",
                field("textarea", "fourth", "Fourth"));
        assertThat(form.fields()).extracting(Field::key).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void datesAndTimesAreToldApartByTheirSubtype() {
        Form form = form(
                "{'type': 'datetime', 'subtype': 'date', 'key': 'day', 'dateLabel': 'Day'}",
                "{'type': 'datetime', 'subtype': 'time', 'key': 'hour', 'timeLabel': 'Hour'}",
                "{'type': 'datetime', 'subtype': 'datetime', 'key': 'moment', 'dateLabel': 'Moment', 'timeLabel': 'At'}");
        assertThat(form.fields())
                .extracting(Field::type)
                .containsExactly(FieldType.DATE, FieldType.TIME, FieldType.DATETIME);
        assertThat(form.fields()).extracting(Field::label).containsExactly("Day", "Hour", "Moment");
    }

    @Test
    void aFieldSaysWhereItsAnswerGoes() {
        Field field = form(field(
                        "select",
                        "worker",
                        "Worker",
                        "'valuesKey': 'workerChoices'",
                        "'properties': {'options': '${participants.developmentWorkers()}', 'routes': 'true',"
                                + " 'pins': 'developmentWorker', 'record': 'episode.strand', 'attendance': 'person'}"))
                .fields()
                .get(0);
        assertThat(field.choicesFrom()).isEqualTo("${participants.developmentWorkers()}");
        assertThat(field.choices()).isEmpty();
        assertThat(field.routes()).isTrue();
        assertThat(field.pins()).contains("developmentWorker");
        assertThat(field.record()).contains("episode.strand");
        assertThat(field.attendance()).contains("person");
    }

    @Test
    void aFieldKeepsItsLimitsAndChoices() {
        Form form = form(
                field(
                        "number",
                        "hours",
                        "Hours",
                        "'decimalDigits': 1",
                        "'validate': {'required': true, 'min': 0.5, 'max': 40}"),
                field("textfield", "code", "Code", "'validate': {'minLength': 2, 'maxLength': 8, 'pattern': '[A-Z]+'}"),
                field("radio", "decision", "Decision", choices("eligible", "declined")));
        Limits hours = form.fields().get(0).limits();
        assertThat(form.fields().get(0).required()).isTrue();
        assertThat(hours.min()).isEqualTo(new BigDecimal("0.5"));
        assertThat(hours.max()).isEqualTo(new BigDecimal("40"));
        assertThat(hours.decimalDigits()).isEqualTo(1);
        Limits code = form.fields().get(1).limits();
        assertThat(code.minLength()).isEqualTo(2);
        assertThat(code.maxLength()).isEqualTo(8);
        assertThat(code.pattern()).hasToString("[A-Z]+");
        assertThat(form.fields().get(2).choices())
                .containsExactly(new Choice("eligible", "The eligible"), new Choice("declined", "The declined"));
    }

    @Test
    void whatHidesAGroupHidesTheFieldsInIt() {
        String why = field("textfield", "why", "Why", hiddenWhen("who = null"));
        Form form = form(
                field("textfield", "who", "Who"),
                "{'type': 'group', 'components': [%s, %s], %s}"
                        .formatted(field("textfield", "what", "What"), why, hiddenWhen("who = \"me\"")));
        assertThat(form.field("what").orElseThrow().hiddenWhen()).isEqualTo("who = \"me\"");
        assertThat(form.field("why").orElseThrow().hiddenWhen()).isEqualTo("(who = \"me\") or (who = null)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dynamiclist", "table", "expression", "html", "iframe", "button", "filepicker", "image", ""})
    void whatCannotBeShownEverywhereIsRefusedByName(String type) {
        assertThatThrownBy(() -> form(field(type, "thing", "The thing")))
                .isInstanceOf(UnreadableForm.class)
                .hasMessage("“The thing” is of the type “" + type + "”, which we cannot show everywhere.");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> form(
                        field("textfield", "same", "One"),
                        field("textfield", "same", "Two"),
                        field("radio", "decision", "Decision"),
                        field("select", "worker", "Worker", "'valuesKey': 'workers'"),
                        field("select", "team", "Team", "'valuesExpression': '=teams'", choices("a")),
                        field("textfield", "", "No key"),
                        field("textfield", "nameless", ""),
                        field("number", "hours", "Hours", "'validate': {'max': '=limit'}"),
                        field("textfield", "why", "Why", hiddenWhen("outcome = \"no\""))))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContainingAll(
                        "Two fields have the key “same”.",
                        "“Decision” offers no choices.",
                        "“Worker” takes its choices from data without the property “options”.",
                        "“Team” computes its choices; name a call in its property “options”.",
                        "“No key” needs a key such as reasonForReferral.",
                        "“nameless” has no label.",
                        "“Hours” has a max that is not a usual number.",
                        "“Why” is hidden by “outcome”, which is not a field of this form.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..1000000 return i) > 1",
                "some x in wish satisfies x = \"a\"",
                "matches(wish, \"(a+)+b\")",
                "wish = ",
                "wish == \"a\"",
                "9 ** 9 > wish",
                "((((((((((((((((((((((wish = \"a\"))))))))))))))))))))))"
            })
    void aConditionThatCouldHoldUpTheServerOrCannotBeReadIsRefused(String feel) {
        String hidden = field("textfield", "why", "Why", hiddenWhen(feel));
        assertThatThrownBy(() -> form(field("textfield", "wish", "Wish"), hidden))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageStartingWith("“Why” is hidden by ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{} {}",
                "{'id': 'x'}",
                "{'id': 'x', 'id': 'y', 'components': []}",
                "{'id': 'x', 'components': {}}",
                "not a form"
            })
    void aFileThatIsNoFormIsRefused(String file) {
        byte[] bytes = file.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Form.parse(bytes)).isInstanceOf(UnreadableForm.class);
    }

    @Test
    void textsAndSpacersAreNotFields() {
        byte[] file = file("{'type': 'text', 'text': '# Hello'}", "{'type': 'spacer', 'height': 60}");
        assertThat(Form.parse(file).fields()).isEmpty();
    }
}
