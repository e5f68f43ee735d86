package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** What is wrong with the form a step or start names, as the rest of a sentence. */
final class FormOfStep {

    private FormOfStep() {}

    static Stream<String> trouble(Part step, Publication publication) {
        var form = step.camunda("formRef");
        if (form.isEmpty()) return Stream.of("has no form. Choose “Camunda Forms” and give the form's id.");
        if (publication.form(form.get()).isEmpty() && !publication.cannotRead(form.get() + ".form"))
            return Stream.of("names the form " + form.get() + ", which is not among the files. Publish " + form.get()
                    + ".form together with the pathway.");
        // With another binding, an open step would change its questions when somebody publishes.
        if (!step.camunda("formRefBinding").orElse("").equals("deployment"))
            return Stream.of("does not take its form from its own deployment. Set the binding to “deployment”.");
        return Stream.empty();
    }
}
