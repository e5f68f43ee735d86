package org.alongside.pathway.engine;

import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.form.ServedForm;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The form of an open step as a browser gets it: today's choices, the way to the person's page, the explanation. Its
 * first opening by someone who may do the step is noted in the log.
 */
class ServeStepForm implements Command<byte[]> {

    private final EngineDesk desk;
    private final String stepId;

    ServeStepForm(EngineDesk desk, String stepId) {
        this.desk = desk;
        this.stepId = stepId;
    }

    @Override
    public byte[] execute(CommandContext engine) {
        String worker = desk.whoActs(engine);
        TaskEntity task = desk.openStep(engine, stepId);
        StepModel model = StepModel.of(task);
        EpisodeRef episode = Situations.episodeOf(task.getExecution());
        Serving serving = desk.serving(task, model, episode);
        if (desk.rules().objection(task, model, serving, worker).isEmpty()) {
            desk.log().touched(task);
        } else {
            for (CommandChecker checker : engine.getProcessEngineConfiguration().getCommandCheckers()) {
                checker.checkReadTask(task);
            }
        }
        Forms.Deployed deployed = desk.forms().of(task);
        return ServedForm.of(
                deployed.file(),
                desk.forms().offered(deployed.form(), desk.situations().at(episode, model.role(), serving.team())),
                episode.reference(),
                task.getDescription());
    }
}
