package org.alongside.pathway.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the forms of deployed versions to put answers in their words. */
@Component
class FormsInWords implements AnswersInWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ObjectProvider<ProcessEngine> engine;
    private final Forms forms;
    private final Workers workers;
    private final Teams teams;

    FormsInWords(ObjectProvider<ProcessEngine> engine, Forms forms, Workers workers, Teams teams) {
        this.engine = engine;
        this.forms = forms;
        this.workers = workers;
        this.teams = teams;
    }

    @Override
    public List<Line> of(String pathway, int pathwayVersion, String form, String json) {
        Map<String, Field> fields = fields(pathway, pathwayVersion, form).stream()
                .collect(Collectors.toMap(Field::key, Function.identity()));
        return read(json).properties().stream()
                .map(answer -> {
                    Optional<Field> field = Optional.ofNullable(fields.get(answer.getKey()));
                    return new Line(field.map(Field::label).orElse(answer.getKey()), words(field, answer.getValue()));
                })
                .toList();
    }

    @Override
    public List<Line> deciding(String pathway, int pathwayVersion, String form, String json) {
        JsonNode answers = read(json);
        return fields(pathway, pathwayVersion, form).stream()
                .filter(field -> field.routes() && field.choicesFrom() == null && answers.hasNonNull(field.key()))
                .map(field -> new Line(field.label(), words(Optional.of(field), answers.get(field.key()))))
                .toList();
    }

    private List<Field> fields(String pathway, int version, String form) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            ProcessDefinitionEntity definition = context.getProcessDefinitionManager()
                    .findProcessDefinitionByKeyVersionAndTenantId(pathway, version, null);
            Form found = definition == null
                    ? new Form(form, "", List.of())
                    : forms.named(definition.getDeploymentId(), form);
            return found.fields();
        });
    }

    private String words(Optional<Field> field, JsonNode answer) {
        if (answer.isArray()) {
            return StreamSupport.stream(answer.spliterator(), false)
                    .map(each -> words(field, each))
                    .collect(Collectors.joining(", "));
        }
        if (answer.isBoolean()) return answer.booleanValue() ? "Yes" : "No";
        String code = answer.asText();
        if (field.filter(known -> known.type() == FieldType.DATE).isPresent()) return DAY.format(LocalDate.parse(code));
        if (field.filter(known -> known.choicesFrom() != null).isPresent()) return chosenFromData(code);
        return field.stream()
                .flatMap(known -> known.choices().stream())
                .filter(choice -> choice.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** Choices from data are workers and teams; who has left keeps a name. */
    private String chosenFromData(String code) {
        return workers.find(code)
                .map(Worker::name)
                .or(() -> teams.find(code).map(Team::name))
                .orElse(code);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept answers are always JSON", unreadable);
        }
    }
}
