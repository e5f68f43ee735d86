package org.alongside.pathway.form;

import static org.alongside.pathway.form.Drawn.REQUIRED;
import static org.alongside.pathway.form.Drawn.choices;
import static org.alongside.pathway.form.Drawn.date;
import static org.alongside.pathway.form.Drawn.field;
import static org.alongside.pathway.form.Drawn.form;
import static org.alongside.pathway.form.Drawn.hiddenWhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

    private final AnswerCheck check = new AnswerCheck();

    private Answers check(Form form, Map<String, Object> submitted) {
        return check.check(form, submitted, Map.of());
    }

    private void refused(Form form, Map<String, Object> submitted, String sentences) {
        assertThatThrownBy(() -> check(form, submitted)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence()).isEqualTo(sentences);
            assertThat(refusal.status()).isEqualTo(400);
        });
    }

    private static final Form DECISION = form(
            field("textarea", "wish", "What the person wants", REQUIRED),
            field("radio", "decision", "Decision", choices("eligible", "declined"), REQUIRED),
            field(
                    "select",
                    "reason",
                    "Reason",
                    choices("movedAway", "noNeed"),
                    REQUIRED,
                    hiddenWhen("decision != \"declined\"")),
            field("checklist", "kinds", "Documents", choices("carePlan", "referralForm")),
            field("checkbox", "agreed", "Agreed"),
            field("number", "hours", "Hours", "'decimalDigits': 1", "'validate': {'min': 1, 'max': 40}"),
            date("born", "Date of birth"));

    @Test
    void answersComeBackTypedAndInFormOrderWithEmptyOnesLeftOut() {
        Map<String, Object> submitted = new LinkedHashMap<>();
        submitted.put("born", "1990-02-28");
        submitted.put("hours", 2.5);
        submitted.put("kinds", List.of("referralForm", "carePlan"));
        submitted.put("reason", "noNeed");
        submitted.put("decision", "declined");
        submitted.put("wish", "  A garden,\n\tand a “friend” 🙂 ");
        Answers answers = check(DECISION, submitted);
        assertThat(answers.values().keySet())
                .containsExactly("wish", "decision", "reason", "kinds", "agreed", "hours", "born");
        assertThat(answers.values())
                .containsEntry("wish", "A garden,\n\tand a “friend” 🙂")
                .containsEntry("kinds", List.of("referralForm", "carePlan"))
                .containsEntry("agreed", false)
                .containsEntry("hours", new BigDecimal("2.5"))
                .containsEntry("born", LocalDate.of(1990, 2, 28));
        assertThat(answers.json())
                .isEqualTo(
                        "{\"wish\":\"A garden,\\n\\tand a “friend” 🙂\",\"decision\":\"declined\",\"reason\":\"noNeed\","
                                + "\"kinds\":[\"referralForm\",\"carePlan\"],\"agreed\":false,\"hours\":2.5,\"born\":\"1990-02-28\"}");
    }

    @Test
    void everyProblemIsSaidAtOnceInFormOrder() {
        refused(
                DECISION,
                Map.of(
                        "decision",
                        "perhaps",
                        "kinds",
                        List.of("carePlan", "carePlan"),
                        "hours",
                        41,
                        "born",
                        "1990-02-30",
                        "coveringLetterDated",
                        "2026-01-01"),
                "Enter what the person wants."
                        + " Choose one of the offered answers for “Decision”."
                        + " Choose only from the offered answers for “Documents”, each once."
                        + " “Hours” must be at most 40."
                        + " “Date of birth” must be a date such as 2026-11-20."
                        + " “Covering letter dated” is not on this form.");
    }

    @Test
    void aFormSubmittedEmptyIsRefused() {
        refused(DECISION, Map.of(), "Enter what the person wants. Choose one of the offered answers for “Decision”.");
        refused(
                DECISION,
                Map.of("wish", " \n\u00a0\ufeff", "decision", ""),
                "Enter what the person wants. Choose one of the offered answers for “Decision”.");
    }

    @Test
    void anAnswerToAHiddenFieldIsDroppedWhateverItIs() {
        Answers answers = check(DECISION, Map.of("wish", "A garden", "decision", "eligible", "reason", 7));
        assertThat(answers.values()).doesNotContainKey("reason");
    }

    @Test
    void aFieldThatTheAnswersBringUpIsAskedFor() {
        refused(
                DECISION,
                Map.of("wish", "A garden", "decision", "declined"),
                "Choose one of the offered answers for “Reason”.");
    }

    @Test
    void whatIsHiddenCountsForNothingInWhatHidesOthers() {
        Form form = form(
                field("textfield", "last", "Last", REQUIRED, hiddenWhen("middle != \"yes\"")),
                field("radio", "middle", "Middle", choices("yes", "no"), hiddenWhen("first != \"yes\"")),
                field("radio", "first", "First", choices("yes", "no")));
        assertThat(check(form, Map.of("first", "no", "middle", "yes", "last", "x"))
                        .values())
                .containsOnlyKeys("first");
        refused(form, Map.of("first", "yes", "middle", "yes"), "Enter last.");
    }

    @Test
    void fieldsThatHideEachOtherDoNotHoldUpTheAnswer() {
        Form form = form(
                field("textfield", "one", "One", hiddenWhen("other != null")),
                field("textfield", "other", "Other", hiddenWhen("one != null")),
                field("textfield", "self", "Self", hiddenWhen("self != null")));
        assertThat(check(form, Map.of("one", "a", "other", "b", "self", "c")).values())
                .isNotNull();
    }

    @Test
    void aConditionSeesATextThatWasSentEmptyAsTheRendererDoes() {
        Form form = form(
                field("textfield", "note", "Note"),
                field("textfield", "why", "Why", REQUIRED, hiddenWhen("note = \"\"")));
        assertThat(check(form, Map.of("note", "")).values()).isEmpty();
    }

    @Test
    void aBoxThatMustBeTickedIs() {
        Form form = form(field("checkbox", "read", "I have read it", REQUIRED));
        assertThat(check(form, Map.of("read", true)).values()).containsEntry("read", true);
        refused(form, Map.of("read", false), "Tick “I have read it”.");
        refused(form, Map.of(), "Tick “I have read it”.");
        refused(form, Map.of("read", "true"), "“I have read it” must be ticked or not.");
    }

    @Test
    void choicesFromDataAreThoseOfferedNow() {
        Form form =
                form(field("select", "worker", "Worker", "'valuesKey': 'w'", "'properties': {'options': '${a.b()}'}"));
        Map<String, List<Choice>> offered = Map.of("worker", List.of(new Choice("dee", "Dee Vale")));
        assertThat(check.check(form, Map.of("worker", "dee"), offered).values()).containsEntry("worker", "dee");
        refused(form, Map.of("worker", "dee"), "Choose one of the offered answers for “Worker”.");
    }

    @Test
    void severalChoicesAreTakenInEveryShapeTheEngineGivesThem() {
        List<Object> shapes = List.of(
                List.of("carePlan"),
                "[\"carePlan\"]",
                Spin.JSON("[\"carePlan\"]"),
                SpinValues.jsonValue("[\"carePlan\"]").create(),
                Variables.untypedValue(List.of("carePlan")));
        for (Object shape : shapes)
            assertThat(check(DECISION, Map.of("wish", "x", "decision", "eligible", "kinds", shape))
                            .values())
                    .containsEntry("kinds", List.of("carePlan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[\"other\"]", "[1]", "[null]", "[[\"carePlan\"]]", "{\"a\":1}", "carePlan", "7", "[", "[] []"})
    void severalChoicesInNoShapeWeKnowAreRefused(String written) {
        refused(
                DECISION,
                Map.of("wish", "x", "decision", "eligible", "kinds", written),
                "Choose only from the offered answers for “Documents”, each once.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "textfield | '' | 7 | must be text",
                "textfield | 'validate': {'maxLength': 3} | 1234 | is too long: at most 3 characters can be kept",
                "textfield | 'validate': {'minLength': 3} | ab | needs at least 3 characters",
                "textfield | 'validate': {'pattern': '^[0-9]+$'} | abc | is not written as it should be",
                "textfield | 'validate': {'validationType': 'email'} | abc | must be an e-mail address such as name@example.org",
                "textfield | 'validate': {'validationType': 'phone'} | 020 | must be a phone number such as +442079460000",
                "number | '' | seven | must be a number",
                "number | '' | 1e5 | must be a number",
                "number | '' | 1234567890123456 | is too large a number",
                "number | 'decimalDigits': 0 | 1.5 | must be a whole number",
                "number | 'decimalDigits': 1 | 1.55 | may have at most 1 digits after the point",
                "number | 'validate': {'min': 3} | 2 | must be at least 3",
                "datetime | 'subtype': 'date' | 20.11.2026 | must be a date such as 2026-11-20",
                "datetime | 'subtype': 'date' | 2026-02-29 | must be a date such as 2026-11-20",
                "datetime | 'subtype': 'date' | 0026-11-20 | must be a date such as 2026-11-20",
                "datetime | 'subtype': 'time' | 24:00 | must be a time such as 14:30",
                "datetime | 'subtype': 'time' | 9:00 | must be a time such as 14:30",
                "datetime | 'subtype': 'datetime' | 2026-11-20 | must be a date and time such as 2026-11-20T14:30"
            })
    void whatIsNotAsItShouldBeIsRefused(String type, String more, String value, String sentence) {
        Form form = more.isEmpty() ? form(field(type, "it", "It")) : form(field(type, "it", "It", more));
        Object submitted = sentence.equals("must be text") ? (Object) 7 : value;
        refused(form, Map.of("it", submitted), "“It” " + sentence + ".");
    }

    @Test
    void timesAreTaken() {
        Form form = form(
                field("datetime", "hour", "Hour", "'subtype': 'time'"),
                field("datetime", "moment", "Moment", "'subtype': 'datetime'"));
        assertThat(check(form, Map.of("hour", "09:05", "moment", "2026-11-20T14:30"))
                        .values())
                .containsEntry("hour", LocalTime.of(9, 5))
                .containsEntry("moment", LocalDateTime.of(2026, 11, 20, 14, 30));
    }

    @Test
    void aTextOfFiveMegabytesIsRefusedWithASentence() {
        refused(
                form(field("textarea", "wish", "Wish")),
                Map.of("wish", "x".repeat(5_000_000)),
                "“Wish” is too long: at most 10000 characters can be kept.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud800b", "\udc00a"})
    void charactersThatADatabaseCannotKeepAreRefused(String text) {
        refused(
                form(field("textarea", "wish", "Wish")),
                Map.of("wish", text),
                "“Wish” holds a character that cannot be kept.");
    }

    @Test
    void aPatternThatTakesForEverRefusesInTime() {
        Form form = form(field("textfield", "wish", "Wish", "'validate': {'pattern': '^(a+)+(b|c)*$'}"));
        refused(form, Map.of("wish", "a".repeat(9000) + "!"), "“Wish” is not written as it should be.");
        Form deep = form(field("textfield", "wish", "Wish", "'validate': {'pattern': '^(a|b)*$'}"));
        check.check(deep, Map.of("wish", "ab".repeat(100)), Map.of());
        assertThatThrownBy(() -> check(deep, Map.of("wish", "ab".repeat(4999) + "!")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void manyUnknownAnswersAreCountedRatherThanListed() {
        Map<String, Object> submitted = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) submitted.put("x-" + i, i);
        assertThatThrownBy(() -> check(form(field("textfield", "wish", "Wish")), submitted))
                .hasMessageContaining("“x-4” is not on this form. Nor are 3 more answers.");
    }

    @Test
    void anAnswerWithoutANameIsRefusedToo() {
        Map<String, Object> submitted = new HashMap<>(Collections.singletonMap(null, 1));
        refused(form(field("textfield", "wish", "Wish")), submitted, "“Null” is not on this form.");
    }

    @Test
    void wholeAndDecimalNumbersAreKeptWithoutNeedlessZeros() {
        Form form = form(field("number", "n", "N"));
        assertThat(check(form, Map.of("n", 100)).json()).isEqualTo("{\"n\":100}");
        assertThat(check(form, Map.of("n", 5.0)).json()).isEqualTo("{\"n\":5}");
        assertThat(check(form, Map.of("n", "0.10")).json()).isEqualTo("{\"n\":0.1}");
        assertThat(check(form, Map.of("n", 1e14)).json()).isEqualTo("{\"n\":100000000000000}");
        refused(form, Map.of("n", Double.NaN), "“N” must be a number.");
        refused(form, Map.of("n", new BigDecimal("1E+1000000000")), "“N” must be a number.");
    }
}
