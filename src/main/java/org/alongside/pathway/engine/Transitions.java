package org.alongside.pathway.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** What is on its way to an activity, where a model lets the system go on by itself a moment later. */
final class Transitions {

    private Transitions() {}

    /** The ids of those that follow a step. */
    static List<String> of(CommandContext engine, String pathway, Aftermath aftermath, Flows flows) {
        ActivityInstance tree =
                engine.runWithoutAuthorization(() -> new GetActivityInstanceCmd(pathway).execute(engine));
        return find(tree, aftermath.where()).stream()
                .flatMap(scope -> Arrays.stream(scope.getChildTransitionInstances()))
                .filter(each -> flows.levels().get(aftermath.level()).includes(each.getActivityId()))
                .map(TransitionInstance::getId)
                .toList();
    }

    private static Optional<ActivityInstance> find(ActivityInstance tree, String id) {
        if (tree.getId().equals(id)) return Optional.of(tree);
        return Arrays.stream(tree.getChildActivityInstances())
                .map(child -> find(child, id))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
