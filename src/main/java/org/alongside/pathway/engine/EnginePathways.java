package org.alongside.pathway.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Pathways;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Pathways as wholes, over the engine itself; no user's permissions are asked, since a pathway or the record asks. */
@Component
class EnginePathways implements Pathways {

    /** Where a manager can let an episode go on: where people wait, not where the system works. */
    private static final Set<String> BEGUN_BEFORE = Set.of("userTask", "callActivity");

    private final EngineUnasked engine;
    private final HaltTable halts;

    EnginePathways(EngineUnasked engine, HaltTable halts) {
        this.engine = engine;
        this.halts = halts;
    }

    @Override
    public String starterOf(String pathway) {
        halts.holdBackStart(pathway, latest(pathway).getName());
        return PathwayModel.of(latest(pathway)).startedBy().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("Nobody can start the pathway “%s”.".formatted(pathway)));
    }

    @Override
    public void begin(String pathway, EpisodeRef episode) {
        engine.doing(context -> {
            var instance = latest(pathway).createProcessInstance(episode.id().toString());
            return InHand.during(instance.getId(), () -> {
                instance.start(Map.of(Situations.EPISODE, episode.reference()));
                return true;
            });
        });
    }

    @Override
    public void beginBefore(String pathway, EpisodeRef episode, String step) {
        if (steps(latest(pathway)).noneMatch(known -> known.getId().equals(step))) {
            throw Refusal.invalid("The pathway has no step “%s” any more. Choose another.".formatted(step));
        }
        String instance = StartGuard.again(episode.id().toString());
        engine.doing(context -> InHand.during(
                instance,
                () -> engine.itself()
                        .getRuntimeService()
                        .createProcessInstanceById(latest(pathway).getId())
                        .businessKey(episode.id().toString())
                        .setVariable(Situations.EPISODE, episode.reference())
                        .startBeforeActivity(step)
                        .execute()));
    }

    @Override
    public List<Choice> steps() {
        return engine.doing(context -> engine
                .itself()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(ProcessDefinition::getKey)
                .map(this::latest)
                .filter(EnginePathways::opensEpisodes)
                .flatMap(pathway -> steps(pathway).map(step -> choice(pathway, step)))
                .toList());
    }

    private static boolean opensEpisodes(ProcessDefinitionEntity pathway) {
        PathwayModel model = PathwayModel.of(pathway);
        return !model.aboutAnEpisode() && !model.startedBy().isEmpty();
    }

    private static Choice choice(ProcessDefinitionEntity pathway, ActivityImpl step) {
        return new Choice(
                pathway.getKey() + "." + step.getId(), "%s: %s".formatted(pathway.getName(), step.getProperty("name")));
    }

    /** In the order of the drawing; what only happens beside, as in an event sub-process, is left out. */
    private static Stream<ActivityImpl> steps(ScopeImpl scope) {
        return scope.getActivities().stream()
                .filter(activity -> !activity.isTriggeredByEvent())
                .flatMap(activity -> Stream.concat(
                        BEGUN_BEFORE.contains(String.valueOf(activity.getProperty("type")))
                                ? Stream.of(activity)
                                : Stream.empty(),
                        steps(activity)));
    }

    private ProcessDefinitionEntity latest(String pathway) {
        return engine.doing(context -> context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(pathway));
    }
}
