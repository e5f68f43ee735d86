package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that our element templates are held against tell a good one from a bad one, and say what is wrong with it. */
class TemplateRulesTest {

    private static final String GOOD = """
            {"name": "Ask", "id": "org.alongside.ask", "version": 1, "appliesTo": ["bpmn:Task"],
             "elementType": {"value": "bpmn:UserTask"},
             "properties": [
              {"type": "Hidden", "value": "ask", "binding": {"type": "property", "name": "camunda:formRef"}},
              {"label": "Who", "type": "Dropdown", "value": "coordinator",
               "choices": [{"name": "Coordinator", "value": "coordinator"}],
               "binding": {"type": "camunda:property", "name": "who"}},
              {"label": "When", "type": "String", "value": "5",
               "constraints": {"pattern": {"value": "\\\\d+", "message": "a number"}},
               "binding": {"type": "property", "name": "camunda:dueDate"}}]}
            """;

    @Test
    void aGoodOneBreaksNone() throws JsonProcessingException {
        assertThat(TemplateRules.broken(read(GOOD))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name": "Ask",                       | "icon": "ask.svg", "name": "Ask", | has only what a template may have
            "name": "Ask",                       | "name": " ",                      | has name and id
            "id": "org.alongside.ask",           | ``                                | has name and id
            "version": 1                         | "version": "1"                    | has a whole number as version
            ["bpmn:Task"]                        | []                                | applies to types
            ["bpmn:Task"]                        | ["Task"]                          | applies to types
            {"value": "bpmn:UserTask"}           | {"value": "userTask"}             | becomes a type
            "properties": [                      | "properties": {}, "description": [ | has properties
            """)
    void aBadTemplateIsToldWhatIsNotTrueOfIt(String good, String bad, String rule) throws JsonProcessingException {
        assertThat(TemplateRules.broken(changed(good, bad))).containsExactly("not true: " + rule);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "label": "When",                     | "label": "When", "feel": "optional", | has only what a field may have
            "type": "String"                     | "type": "Number"                  | has a control that fits
            {"type": "camunda:property"          | {"type": "zeebe:property"         | has a control that fits
            "name": "who"                        | "named": "who"                    | says where it is written
            "label": "When",                     | ``                                | is labelled
            "value": "ask"                       | "value": ""                       | is hidden and has a value
            "value": "5"                         | "value": 5                        | begins with text
            "value": "coordinator",              | "value": "nobody",                | has its value among its choices
            "name": "Coordinator",               | ``                                | has its value among its choices
            "value": "5"                         | "value": "soon"                   | begins with what its pattern takes
            , "message": "a number"              | ``                                | begins with what its pattern takes
            """)
    void aBadFieldIsToldWhatIsNotTrueOfIt(String good, String bad, String rule) throws JsonProcessingException {
        assertThat(TemplateRules.broken(changed(good, bad)))
                .singleElement()
                .asString()
                .startsWith("not true: {")
                .endsWith("} " + rule);
    }

    private static JsonNode changed(String good, String bad) throws JsonProcessingException {
        assertThat(GOOD).contains(good);
        return read(GOOD.replace(good, bad));
    }

    private static JsonNode read(String template) throws JsonProcessingException {
        return new ObjectMapper().readTree(template);
    }
}
