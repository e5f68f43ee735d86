package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.alongside.pathway.form.SheetReader;
import org.alongside.pathway.rehearsal.Waiting;
import org.alongside.pathway.rehearsal.Waiting.Kind;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** What waits for an answer in a rehearsal, with the form that asks for it. */
final class RehearsalWaits {

    static final String START = "start";

    private final RehearsalPlaces places;
    private final RehearsalState rehearsal;
    private final UnaryOperator<String> roleLabels;

    RehearsalWaits(RehearsalPlaces places, UnaryOperator<String> roleLabels) {
        this.places = places;
        this.rehearsal = places.rehearsal();
        this.roleLabels = roleLabels;
    }

    /** The start form. */
    Waiting start(ProcessDefinitionEntity pathway) {
        PathwayModel model = PathwayModel.of(pathway);
        return waiting(
                START,
                Kind.START,
                pathway.getName(),
                pathway.getName(),
                starters(model, roleLabels),
                null,
                List.of(),
                rehearsal.forms.ofStart(pathway));
    }

    /** Who may start a pathway, in words. */
    static String starters(PathwayModel model, UnaryOperator<String> roleLabels) {
        return model.startedBy().stream().sorted().map(roleLabels).collect(Collectors.joining(" or "));
    }

    /** Steps, and system steps that wait to be told. */
    List<Waiting> now(CommandContext context) {
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
                // Checked drafts have a form at every step; what was published long ago may not.
                deployed.file().length == 0 ? new Sheet(List.of()) : SheetReader.read(deployed.file(), form));
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
}
