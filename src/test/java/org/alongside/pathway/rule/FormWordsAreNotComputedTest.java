package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class FormWordsAreNotComputedTest {

    @Test
    void aFormulaBetweenQuestionsIsRefused() {
        drawn().changing(
                        "listen.form",
                        "\"components\": [",
                        "\"components\": [{\"type\": \"text\", \"text\": \"=1 + 1\"},")
                .breaksOnly(
                        FormWordsAreNotComputed.class,
                        "listen.form: form listen says “=1 + 1”, which Tasklist would compute. Write plain words.");
    }

    @Test
    void wordsWithAnAnswerPutInAreRefused() {
        drawn().changing(
                        "listen.form",
                        "\"components\": [",
                        "\"components\": [{\"type\": \"text\", \"text\": \"You said {{strand}}\"},")
                .breaksOnly(
                        FormWordsAreNotComputed.class,
                        "listen.form: form listen says “You said {{strand}}”, which Tasklist would compute. Write plain words.");
    }
}
