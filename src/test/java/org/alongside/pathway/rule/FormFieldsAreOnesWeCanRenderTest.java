package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class FormFieldsAreOnesWeCanRenderTest {

    @Test
    void aFieldWeCannotShowIsRefusedByName() {
        drawn().changing(
                        "listen.form",
                        "\"type\": \"number\", \"id\": \"visitsField\", \"key\": \"visits\"",
                        "\"type\": \"filepicker\", \"id\": \"visitsField\", \"key\": \"visits\"")
                .changing("${outcome == 'resolved'}", "${urgent}")
                .breaksOnly(
                        FormFieldsAreOnesWeCanRender.class,
                        "listen.form: “Visits” is of the type “filepicker”, which we cannot show everywhere.");
    }

    @Test
    void aFormIsCalledLikeItsFile() {
        drawn().changing("startHelp.form", "\"id\": \"startHelp\"", "\"id\": \"askForHelp\"")
                .changing("camunda:formRef=\"startHelp\"", "camunda:formRef=\"askForHelp\"")
                .breaksOnly(
                        FormFieldsAreOnesWeCanRender.class,
                        "startHelp.form: form askForHelp is not called like its file. Give the form the file's name as its id.");
    }
}
