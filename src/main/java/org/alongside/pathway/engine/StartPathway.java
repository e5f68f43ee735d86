package org.alongside.pathway.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.AnswerBook.StepAnswers;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.form.Answers;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** Starts a pathway from its checked start form: a new episode, or an act about one that is open. */
class StartPathway implements Command<ProcessInstance> {

    private final EngineDesk desk;
    private final String definitionId;
    private final @Nullable UUID person;
    private final Map<String, Object> submitted;

    StartPathway(EngineDesk desk, String definitionId, @Nullable Map<String, Object> submitted) {
        this(desk, definitionId, null, submitted);
    }

    /** @param person whom it is for, where that is known; else the start form says who they are */
    StartPathway(EngineDesk desk, String definitionId, @Nullable UUID person, @Nullable Map<String, Object> submitted) {
        this.desk = desk;
        this.definitionId = definitionId;
        this.person = person;
        this.submitted = submitted == null ? Map.of() : submitted;
    }

    /** What was started, and about which episode. */
    record Started(ExecutionEntity instance, EpisodeRef episode) {}

    @Override
    public ProcessInstance execute(CommandContext engine) {
        return begin(engine).instance();
    }

    Started begin(CommandContext engine) {
        String worker = desk.whoActs(engine);
        ProcessDefinitionEntity definition = desk.definition(engine, definitionId);
        PathwayModel model = PathwayModel.of(definition);
        String role = desk.starterRole(definition, model, worker);
        Form form = desk.forms().ofStart(definition).form();
        Map<String, Object> said = person == null ? Map.of() : desk.people().known(person, worker);
        Answers answers = desk.checkStart(form, said, submitted);
        Submission submission = Submission.of(form, answers).without(said.keySet());
        EpisodeRef episode = model.aboutAnEpisode()
                ? desk.episodeAsked(model, answers.values().get(Situations.EPISODE), worker)
                : open(definition.getKey(), role, worker, submission.placed());

        ExecutionEntity instance = definition.createProcessInstance(episode.id().toString());
        desk.bookkeeping().enter(startAnswers(episode, instance, definition, model, form, answers, worker), submission);
        Map<String, @Nullable Object> variables = new HashMap<>(submission.routing());
        variables.put(Situations.EPISODE, episode.reference());
        InHand.during(instance.getId(), () -> {
            instance.start(variables);
            return true;
        });
        engine.getOperationLogManager()
                .logProcessInstanceOperation(
                        UserOperationLogEntry.OPERATION_TYPE_CREATE,
                        instance.getId(),
                        definition.getId(),
                        definition.getKey(),
                        Collections.singletonList(PropertyChange.EMPTY_CHANGE));
        return new Started(instance, episode);
    }

    private EpisodeRef open(String pathway, String role, String worker, Map<String, Object> placed) {
        return person == null
                ? desk.episodes().open(pathway, role, worker, placed, desk.now())
                : desk.people().open(pathway, role, worker, person, placed, desk.now());
    }

    private StepAnswers startAnswers(
            EpisodeRef episode,
            ExecutionEntity instance,
            ProcessDefinitionEntity definition,
            PathwayModel model,
            Form form,
            Answers answers,
            String worker) {
        String event = model.startEvent();
        if (event == null) throw Refusal.invalid("“%s” cannot be started.".formatted(definition.getName()));
        return new StepAnswers(
                episode,
                instance.getId(),
                definition.getKey(),
                definition.getVersion(),
                event,
                definition.getName(),
                form.id(),
                form.version(),
                answers.json(),
                worker,
                desk.now(),
                model.confidential());
    }
}
