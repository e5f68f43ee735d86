package org.alongside.pathway.engine;

import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Participation.Serving;
import org.alongside.pathway.desk.StepPaper;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.SheetReader;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** An open step as a page of ours shows it; the page has asked whether its reader needs to know. */
class OpenStepPaper implements Command<StepPaper> {

    private final EngineDesk desk;
    private final String stepId;

    OpenStepPaper(EngineDesk desk, String stepId) {
        this.desk = desk;
        this.stepId = stepId;
    }

    @Override
    public StepPaper execute(CommandContext engine) {
        String worker = desk.whoActs(engine);
        TaskEntity task = desk.openStep(engine, stepId);
        StepModel model = StepModel.of(task);
        EpisodeRef episode = Situations.episodeOf(task.getExecution());
        Serving serving = desk.serving(task, model, episode);
        Optional<String> objection = desk.rules().objection(task, model, serving, worker);
        if (objection.isEmpty()) desk.log().touched(task);
        Forms.Deployed deployed = desk.forms().of(task);
        Form form = SheetReader.filledIn(
                deployed.form(),
                desk.forms().offered(deployed.form(), desk.situations().at(episode, model.role(), serving.team())));
        return new StepPaper(
                desk.open().line(task.getId(), episode),
                task.getDescription(),
                form,
                SheetReader.read(deployed.file(), form),
                FollowingSteps.of(task.getExecution().getActivity()),
                objection.orElse(null));
    }
}
