package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.Choice;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.form.Answers;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/**
 * Given answers beside the form of the version that was answered.
 *
 * @param model missing for a start form
 */
record AnsweredStep(
        GivenAnswers given,
        ProcessDefinitionEntity pathway,
        Forms.Deployed deployed,
        @Nullable StepModel model) {

    static AnsweredStep of(GivenAnswers given, EngineDesk desk, CommandContext engine) {
        ProcessDefinitionEntity found = engine.getProcessDefinitionManager()
                .findProcessDefinitionByKeyVersionAndTenantId(given.pathway(), given.pathwayVersion(), null);
        if (found == null) throw Refusal.missing("The form of “%s” is not kept any more.".formatted(given.stepName()));
        ProcessDefinitionEntity pathway = desk.definition(engine, found.getId());
        return new AnsweredStep(
                given,
                pathway,
                desk.forms().deployed(pathway.getDeploymentId(), given.form()),
                StepModel.at(pathway.findActivity(given.step())).orElse(null));
    }

    Form form() {
        return deployed.form();
    }

    Map<String, Object> values() {
        return AnswersRead.from(given.json());
    }

    boolean routes() {
        return form().fields().stream().anyMatch(Field::routes)
                || (model != null && !model.mustAttend().isEmpty());
    }

    /** The places in the record that were written to. */
    Set<String> places() {
        Set<String> places = new HashSet<>();
        Map<String, Object> values = values();
        for (Field field : form().fields()) {
            if (values.containsKey(field.key())) field.record().ifPresent(places::add);
        }
        return places;
    }

    /** Holds values against the form as offered now; what was chosen then can still be chosen. */
    Answers check(Map<String, Object> values, EngineDesk desk) {
        return desk.checking().check(form(), values, offered(desk));
    }

    Map<String, List<Choice>> offered(EngineDesk desk) {
        var situation = model == null
                ? desk.situations().beforeTheStart()
                : desk.situations()
                        .at(
                                given.episode(),
                                model.role(),
                                desk.participation()
                                        .serving(given.episode(), model.role())
                                        .team());
        Map<String, List<Choice>> offered = new HashMap<>(desk.forms().offered(form(), situation));
        Map<String, Object> chosen = values();
        offered.replaceAll((key, choices) -> AnswersRead.with(choices, chosen.get(key)));
        return offered;
    }
}
