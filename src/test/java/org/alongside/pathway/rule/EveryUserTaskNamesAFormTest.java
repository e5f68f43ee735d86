package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class EveryUserTaskNamesAFormTest {

    @Test
    void aStepWithoutAFormIsRefused() {
        drawn().changing(" camunda:formRef=\"listen\" camunda:formRefBinding=\"deployment\"", "")
                .changing("${outcome == 'resolved'}", "${urgent}")
                .breaksOnly(
                        EveryUserTaskNamesAForm.class,
                        "help.bpmn: step “Listen” (listen) has no form. Choose “Camunda Forms” and give the form's id.");
    }

    @Test
    void aFormOfAnotherDeploymentIsRefused() {
        drawn().changing(
                        "camunda:formRef=\"listen\" camunda:formRefBinding=\"deployment\"",
                        "camunda:formRef=\"listen\" camunda:formRefBinding=\"latest\"")
                .breaksOnly(
                        EveryUserTaskNamesAForm.class,
                        "help.bpmn: step “Listen” (listen) does not take its form from its own deployment. Set the binding to “deployment”.");
    }

    @Test
    void aFormThatIsNotAmongTheFilesIsRefused() {
        drawn().without("listen.form")
                .changing("${outcome == 'resolved'}", "${urgent}")
                .breaksOnly(
                        EveryUserTaskNamesAForm.class,
                        "help.bpmn: step “Listen” (listen) names the form listen, which is not among the files. Publish listen.form together with the pathway.");
    }
}
