package org.alongside.pathway.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Situation;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of deployed versions, as their managers drew them. A deployment never changes, so they are kept. */
@Component
class Forms {

    private static final Deployed NONE = new Deployed(new Form("none", "none", List.of()), new byte[0]);

    private final Map<String, Deployed> kept = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary;

    Forms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A form and the file it was read from. */
    record Deployed(Form form, byte[] file) {}

    Deployed of(TaskEntity task) {
        return deployed(
                task.getProcessDefinition().getDeploymentId(),
                StepModel.of(task).form());
    }

    Deployed ofStart(ProcessDefinitionEntity definition) {
        return deployed(
                definition.getDeploymentId(), PathwayModel.of(definition).form());
    }

    /** A form of a deployment by its id. */
    Form named(String deployment, String form) {
        return deployed(deployment, form).form();
    }

    /** The choices from data that each field offers now. */
    Map<String, List<Choice>> offered(Form form, Situation situation) {
        Map<String, List<Choice>> offered = new HashMap<>();
        for (Field field : form.fields()) {
            Call.in(field.choicesFrom())
                    .ifPresent(
                            call -> offered.put(field.key(), choices(vocabulary.call(call, situation, name -> null))));
        }
        return offered;
    }

    @SuppressWarnings("unchecked")
    private static List<Choice> choices(@Nullable Object result) {
        return result == null ? List.of() : (List<Choice>) result;
    }

    Deployed deployed(String deployment, @Nullable String form) {
        if (form == null) return NONE;
        return kept.computeIfAbsent(deployment + "/" + form, key -> read(deployment, form));
    }

    private static Deployed read(String deployment, String form) {
        CommandContext engine = Context.getCommandContext();
        CamundaFormDefinitionEntity definition =
                engine.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deployment, form);
        if (definition == null) return NONE;
        try (InputStream file = engine.runWithoutAuthorization(
                new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()))) {
            byte[] bytes = file.readAllBytes();
            return new Deployed(Form.parse(bytes), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
