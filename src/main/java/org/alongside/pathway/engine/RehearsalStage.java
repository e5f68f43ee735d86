package org.alongside.pathway.engine;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alongside.calendar.TeamCalendar;
import org.alongside.pathway.Choice;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Sets a rehearsal up: its files in the engine of rehearsals, apart from those of all others, and beside them, as they
 * are published now, the pathways they call.
 *
 * @param published the files of a pathway as it is live; empty if it is not
 * @param clock only read, for when a rehearsal begins
 */
record RehearsalStage(
        RehearsalEngine engine,
        Function<String, Map<String, byte[]>> published,
        TeamCalendar calendar,
        UnaryOperator<String> roleLabels,
        Clock clock) {

    EngineRehearsal open(Map<String, byte[]> files) {
        RehearsalState rehearsal = engine.newState(clock.instant());
        RehearsalPlaces places = new RehearsalPlaces(engine, rehearsal);
        BundledFolder drafted = BundledFolder.of("rehearsed", files);
        EngineRehearsal opened = new EngineRehearsal(places, List.of(), calendar, roleLabels, clock);
        try {
            engine.in(rehearsal, () -> deployAll(rehearsal.id, drafted));
        } catch (RuntimeException unreadable) {
            opened.close();
            throw unreadable;
        }
        return new EngineRehearsal(places, pathways(places, drafted.pathways()), calendar, roleLabels, clock);
    }

    /** The draft comes last, so that it counts where something published beside it has a pathway of the same id. */
    private void deployAll(String rehearsal, BundledFolder drafted) {
        List<BundledFolder> beside = new ArrayList<>();
        gatherCalled(drafted, new HashSet<>(drafted.pathways()), beside);
        beside.forEach(folder -> deploy(rehearsal, folder));
        deploy(rehearsal, drafted);
    }

    /** What nobody has published is missing for the rules to say, and for the engine to stumble over. */
    private void gatherCalled(BundledFolder caller, Set<String> there, List<BundledFolder> beside) {
        for (String called : caller.calls()) {
            if (!there.add(called)) continue;
            Map<String, byte[]> files = published.apply(called);
            if (files.isEmpty()) continue;
            BundledFolder folder = BundledFolder.of(called, files);
            beside.add(folder);
            there.addAll(folder.pathways());
            gatherCalled(folder, there, beside);
        }
    }

    private void deploy(String rehearsal, BundledFolder folder) {
        DeploymentBuilder deployment = engine.itself()
                .getRepositoryService()
                .createDeployment()
                .name(folder.name())
                .tenantId(rehearsal);
        folder.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    /** Those that somebody can start stand before those that are only called. */
    private List<Choice> pathways(RehearsalPlaces places, Set<String> drafted) {
        return engine.seeing(
                places.rehearsal(),
                () -> engine.doing(context -> drafted.stream()
                        .map(pathway -> places.pathway(pathway, context))
                        .sorted(Comparator.comparing((ProcessDefinitionEntity each) ->
                                        PathwayModel.of(each).form() == null)
                                .thenComparing(each -> String.valueOf(each.getName())))
                        .map(each -> new Choice(each.getKey(), String.valueOf(each.getName())))
                        .toList()));
    }
}
