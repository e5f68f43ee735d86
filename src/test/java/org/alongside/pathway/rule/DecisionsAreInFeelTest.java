package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class DecisionsAreInFeelTest {

    @Test
    void anotherLanguageIsRefused() {
        drawn().changing("whoHelps.dmn", "expressionLanguage=\"feel\"", "expressionLanguage=\"juel\"")
                .breaksOnly(
                        DecisionsAreInFeel.class,
                        "whoHelps.dmn: input “Is it urgent?” (urgentInput) computes in juel. Set the expression language to FEEL.");
    }

    @Test
    void aScriptInOneCellIsRefused() {
        drawn().changing(
                        "whoHelps.dmn",
                        "<outputEntry id=\"otherWho\">",
                        "<outputEntry id=\"otherWho\" expressionLanguage=\"javascript\">")
                .breaksOnly(
                        DecisionsAreInFeel.class,
                        "whoHelps.dmn: row otherRule computes in javascript. Set the expression language to FEEL.");
    }

    @Test
    void anotherLanguageForTheWholeFileIsRefused() {
        drawn().changing(
                        "whoHelps.dmn",
                        "name=\"Who helps\" namespace",
                        "name=\"Who helps\" expressionLanguage=\"groovy\" namespace")
                .breaksOnly(
                        DecisionsAreInFeel.class,
                        "whoHelps.dmn: the file computes in groovy. Set the expression language to FEEL.");
    }

    @Test
    void aLoopThatMayNeverEndIsRefused() {
        drawn().changing("whoHelps.dmn", "\"network\"", "count(for i in 1..1000000000 return i)")
                .changing("${outcome == 'resolved'}", "${urgent}")
                .breaksOnly(
                        DecisionsAreInFeel.class,
                        "whoHelps.dmn: row otherRule holds “count(for i in 1..1000000000 return i)”, which may never end. Compare answers only.");
    }

    @Test
    void aCallOfJavaIsRefused() {
        drawn().changing(
                        "whoHelps.dmn",
                        "\"network\"",
                        "{f: function(x) external {java: {class: \"java.lang.Math\"}}}.f(1)")
                .changing("${outcome == 'resolved'}", "${urgent}")
                .breaksOnly(
                        DecisionsAreInFeel.class,
                        "whoHelps.dmn: row otherRule holds “{f: function(x) external {java: {class: \"java.lang.Math\"}}}.f(1)”, which calls code. Compare answers only.");
    }
}
