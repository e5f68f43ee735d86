package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.drawing.Drawing;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.SheetReader;
import org.alongside.pathway.rehearsal.Scene;
import org.alongside.pathway.rehearsal.Scene.Coming;
import org.alongside.pathway.rehearsal.Scene.Picture;
import org.alongside.pathway.rehearsal.Waiting;
import org.alongside.pathway.rehearsal.Waiting.Kind;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** Describes how a rehearsal stands, in words a manager knows. */
final class RehearsalScene {

    static final String START = "start";

    private final RehearsalPlaces places;
    private final RehearsalState rehearsal;
    private final UnaryOperator<String> roleLabels;
    private final Map<String, Drawing> drawings = new HashMap<>();

    RehearsalScene(RehearsalPlaces places, UnaryOperator<String> roleLabels) {
        this.places = places;
        this.rehearsal = places.rehearsal();
        this.roleLabels = roleLabels;
    }

    /** @param toStart the pathway, while its start form waits */
    Scene of(ProcessDefinitionEntity pathway, boolean toStart, CommandContext context) {
        List<ProcessInstance> open = toStart ? List.of() : places.under();
        return new Scene(
                pathway.getName(),
                rehearsal.now(),
                toStart ? List.of(start(pathway)) : waiting(context),
                events(context),
                dates(context),
                rehearsal.story.told(),
                pictures(pathway, toStart, open),
                !toStart && open.isEmpty());
    }

    private Waiting start(ProcessDefinitionEntity pathway) {
        PathwayModel model = PathwayModel.of(pathway);
        String roles = model.startedBy().stream().sorted().map(roleLabels).collect(Collectors.joining(" or "));
        return waiting(
                START,
                Kind.START,
                pathway.getName(),
                pathway.getName(),
                roles,
                null,
                List.of(),
                rehearsal.forms.ofStart(pathway));
    }

    private List<Waiting> waiting(CommandContext context) {
        return Stream.concat(
                        places.steps().stream().map(this::step),
                        places.systemSteps(context).stream().map(asking -> system(asking, context)))
                .toList();
    }

    private Waiting step(TaskEntity task) {
        StepModel model = StepModel.of(task);
        Date due = task.getDueDate();
        return waiting(
                task.getId(),
                Kind.STEP,
                task.getName(),
                task.getProcessDefinition().getName(),
                roleLabels.apply(model.role()),
                due == null ? null : due.toInstant(),
                model.mustAttend().stream()
                        .map(who -> who.equals("person") ? "The person" : roleLabels.apply(who))
                        .toList(),
                rehearsal.forms.of(task));
    }

    private Waiting waiting(
            String id,
            Kind kind,
            String label,
            String pathway,
            String role,
            @Nullable Instant due,
            List<String> mustAttend,
            Forms.Deployed deployed) {
        Form form = SheetReader.filledIn(deployed.form(), RehearsalPlaces.madeUp(deployed.form()));
        return new Waiting(
                id,
                kind,
                label,
                pathway,
                role,
                rehearsal.story.since(id),
                due,
                mustAttend,
                form,
                SheetReader.read(deployed.file(), form));
    }

    private Waiting system(RehearsalPlaces.Asking asking, CommandContext context) {
        String id = asking.execution().getId();
        String definition = asking.execution().getProcessDefinitionId();
        return new Waiting(
                id,
                Kind.SYSTEM,
                RehearsalPlaces.label(definition, asking.step().getId(), context),
                RehearsalPlaces.definition(definition, context).getName(),
                "",
                rehearsal.story.since(id),
                null,
                List.of(),
                asking.question().form(),
                asking.question().sheet());
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

    private List<Picture> pictures(ProcessDefinitionEntity pathway, boolean toStart, List<ProcessInstance> open) {
        Map<String, Set<String>> marked = new LinkedHashMap<>();
        marked.put(pathway.getId(), new LinkedHashSet<>());
        String event = PathwayModel.of(pathway).startEvent();
        if (toStart && event != null) marked.put(pathway.getId(), Set.of(event));
        open.forEach(each -> marked.computeIfAbsent(each.getProcessDefinitionId(), id -> new LinkedHashSet<>())
                .addAll(places.engine().itself().getRuntimeService().getActiveActivityIds(each.getId())));
        List<Picture> pictures = new ArrayList<>();
        marked.forEach((definition, elements) -> {
            Drawing drawing = drawings.computeIfAbsent(
                    definition,
                    id -> Drawing.of(
                            places.engine().itself().getRepositoryService().getProcessModel(id)));
            pictures.add(new Picture(drawing.title(), drawing.asSvg(elements)));
        });
        return pictures;
    }
}
