package org.alongside.pathway.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alongside.calendar.TeamCalendar;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.form.AnswerCheck;
import org.alongside.pathway.form.Answers;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.rehearsal.Told;
import org.alongside.pathway.rehearsal.Told.Kind;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.jspecify.annotations.Nullable;

/** What a manager does in a rehearsal. Answers are held against their form; only what routes is given to the engine. */
final class RehearsalMoves {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RehearsalPlaces places;
    private final RehearsalState rehearsal;
    private final TeamCalendar calendar;
    private final UnaryOperator<String> roleLabels;
    private final AnswerCheck check = new AnswerCheck();

    RehearsalMoves(RehearsalPlaces places, TeamCalendar calendar, UnaryOperator<String> roleLabels) {
        this.places = places;
        this.rehearsal = places.rehearsal();
        this.calendar = calendar;
        this.roleLabels = roleLabels;
    }

    boolean start(ProcessDefinitionEntity pathway, Map<String, Object> submitted) {
        PathwayModel model = PathwayModel.of(pathway);
        Form form = rehearsal.forms.ofStart(pathway).form();
        Answers answers = check.check(form, submitted, RehearsalPlaces.madeUp(form));
        String roles = RehearsalWaits.starters(model, roleLabels);
        tell(Kind.STARTED, pathway.getName(), roles, RoutingInWords.of(form, answers), 0, false);
        Map<String, @Nullable Object> variables =
                new HashMap<>(Submission.of(form, answers).routing());
        variables.put(Situations.EPISODE, RehearsalEngine.NOBODYS.reference());
        pathway.createProcessInstance(RehearsalEngine.NOBODYS.id().toString()).start(variables);
        return true;
    }

    /** A step, or a system step that waits to be told. */
    boolean answer(String waiting, Map<String, Object> submitted, CommandContext context) {
        Optional<TaskEntity> task = places.step(waiting);
        if (task.isPresent()) {
            complete(task.get(), submitted);
            return true;
        }
        RehearsalPlaces.Asking asking = places.systemSteps(context).stream()
                .filter(each -> each.execution().getId().equals(waiting))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("This does not wait any more. Look at where the pathway is now."));
        tell(asking, submitted);
        return true;
    }

    private void complete(TaskEntity task, Map<String, Object> submitted) {
        StepModel model = StepModel.of(task);
        Form form = rehearsal.forms.of(task).form();
        Answers answers = check.check(form, submitted, RehearsalPlaces.madeUp(form));
        Submission submission = Submission.of(form, answers);
        Map<String, @Nullable Object> variables = new HashMap<>(submission.routing());
        List<Line> lines = new ArrayList<>(RoutingInWords.of(form, answers));
        if (!model.mustAttend().isEmpty()) {
            boolean quorate = submission.isQuorate(model.mustAttend());
            variables.put(KnownAnswers.QUORATE, quorate);
            lines.add(new Line("Everybody who must be there was there", quorate ? "Yes" : "No"));
        }
        Instant now = rehearsal.now();
        Date due = task.getDueDate();
        tell(
                Kind.STEP,
                task.getName(),
                roleLabels.apply(model.role()),
                lines,
                calendar.workingDays(day(rehearsal.story.since(task.getId())), day(now)),
                due != null && now.isAfter(due.toInstant()));
        task.getProcessInstance().setVariables(variables);
        task.complete();
    }

    private void tell(RehearsalPlaces.Asking asking, Map<String, Object> submitted) {
        Form form = asking.question().form();
        Answers answers = check.check(form, submitted, Map.of());
        List<Line> lines = RoutingInWords.of(form, answers).stream()
                .map(line -> new Line("It finds", line.answer()))
                .toList();
        tell(Kind.SYSTEM, String.valueOf(asking.step().getProperty("name")), "", lines, 0, false);
        ExecutionEntity execution = asking.execution();
        Submission.of(form, answers)
                .routing()
                .forEach((name, value) ->
                        execution.setVariable(name, asking.question().found(value)));
        execution.signal(null, null);
    }

    /** All that listen hear it, as in life; who no longer does because of another has gone. */
    boolean happen(String message, CommandContext context) {
        List<EventSubscription> listening = places.listening().stream()
                .filter(each -> each.getEventName().equals(message))
                .toList();
        if (listening.isEmpty()) throw Refusal.conflict("Nothing in the pathway listens for this now.");
        rehearsal.story.tell(Kind.HAPPENED, RehearsalPlaces.label(listening.get(0), context), List.of());
        listening.forEach(each -> {
            ExecutionEntity waits = context.getExecutionManager().findExecutionById(each.getExecutionId());
            boolean still = waits != null
                    && waits.getEventSubscriptions().stream().anyMatch(one -> message.equals(one.getEventName()));
            if (still) new MessageEventReceivedCmd(message, waits.getId(), null).execute(context);
        });
        return true;
    }

    private void tell(Kind kind, String label, String role, List<Line> lines, int workingDays, boolean late) {
        rehearsal.story.tell(new Told(kind, rehearsal.now(), label, role, lines, workingDays, late));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }
}
