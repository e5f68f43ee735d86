package org.alongside.pathway.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alongside.pathway.Choice;
import org.alongside.pathway.rehearsal.Scene;
import org.alongside.pathway.rehearsal.Scene.Coming;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Describes how a rehearsal stands, in words a manager knows. */
final class RehearsalScene {

    private final RehearsalPlaces places;
    private final RehearsalState rehearsal;
    private final RehearsalWaits waits;
    private final RehearsalPictures pictures;

    RehearsalScene(RehearsalPlaces places, UnaryOperator<String> roleLabels) {
        this.places = places;
        this.rehearsal = places.rehearsal();
        this.waits = new RehearsalWaits(places, roleLabels);
        this.pictures = new RehearsalPictures(places.engine());
    }

    /** @param toStart the pathway, while its start form waits */
    Scene of(ProcessDefinitionEntity pathway, boolean toStart, CommandContext context) {
        List<ProcessInstance> open = toStart ? List.of() : places.under();
        return new Scene(
                pathway.getName(),
                rehearsal.now(),
                toStart ? List.of(waits.start(pathway)) : waits.now(context),
                events(context),
                dates(context),
                rehearsal.story.told(),
                pictures.of(pathway, toStart, open),
                !toStart && open.isEmpty());
    }

    /** One message may be listened for in several places, and all of them would hear it. */
    private List<Choice> events(CommandContext context) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        places.listening()
                .forEach(each -> labels.computeIfAbsent(each.getEventName(), name -> new LinkedHashSet<>())
                        .add(RehearsalPlaces.label(each, context)));
        return labels.entrySet().stream()
                .map(each -> new Choice(each.getKey(), String.join("; ", each.getValue())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Coming> dates(CommandContext context) {
        return places.timers().stream()
                .map(timer -> new Coming(
                        timer.getDuedate().toInstant(),
                        RehearsalPlaces.label(timer.getProcessDefinitionId(), timer.getActivityId(), context)))
                .sorted(Comparator.comparing(Coming::at).thenComparing(Coming::label))
                .toList();
    }
}
