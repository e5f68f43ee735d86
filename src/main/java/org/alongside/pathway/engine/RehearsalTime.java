package org.alongside.pathway.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.calendar.TeamCalendar;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.rehearsal.Later;
import org.alongside.pathway.rehearsal.Told.Kind;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.task.Task;

/** Lets time pass in one rehearsal: its clock stands at each timer's own moment while that timer fires. */
final class RehearsalTime {

    /** A timer that repeats every few minutes would fire for ever while a manager skips a year. */
    private static final int MOST_TIMERS_IN_ONE_GO = 100;

    private final RehearsalPlaces places;
    private final RehearsalState rehearsal;
    private final TeamCalendar calendar;

    RehearsalTime(RehearsalPlaces places, TeamCalendar calendar) {
        this.places = places;
        this.rehearsal = places.rehearsal();
        this.calendar = calendar;
    }

    void pass(Later later) {
        Instant now = rehearsal.now();
        Instant until = switch (later) {
            case AN_HOUR -> now.plus(Duration.ofHours(1));
            case NEXT_WORKING_DAY -> calendar.deadline(now, 1);
            case TWO_WORKING_DAYS -> calendar.deadline(now, 2);
            case NEXT_DATE -> nextDate(now);
        };
        fireUntil(until);
        rehearsal.moveTo(until);
    }

    /** What is due at once, as what runs in the background. */
    void catchUp() {
        fireUntil(rehearsal.now());
    }

    private void fireUntil(Instant until) {
        for (int fired = 0; ; fired++) {
            Optional<JobEntity> next = next(until);
            if (next.isEmpty()) return;
            if (fired == MOST_TIMERS_IN_ONE_GO)
                throw Refusal.conflict("More than %d timers fired on the way, so time stands still here. "
                                .formatted(MOST_TIMERS_IN_ONE_GO)
                        + "Look at those that repeat.");
            fire(next.get());
        }
    }

    private Optional<JobEntity> next(Instant until) {
        return places.jobs().stream().filter(job -> !due(job).isAfter(until)).min(Comparator.comparing(this::due));
    }

    private Instant due(JobEntity job) {
        return job.getDuedate() == null ? rehearsal.now() : job.getDuedate().toInstant();
    }

    private void fire(JobEntity job) {
        if (due(job).isAfter(rehearsal.now())) rehearsal.moveTo(due(job));
        rehearsal.story.telling(() -> {
            if (job instanceof TimerEntity) rehearsal.story.tell(Kind.TIME, label(job), List.of());
            places.engine().itself().getManagementService().executeJob(job.getId());
        });
    }

    private String label(JobEntity job) {
        return places.engine()
                .doing(context -> RehearsalPlaces.label(job.getProcessDefinitionId(), job.getActivityId(), context));
    }

    private Instant nextDate(Instant now) {
        Stream<Instant> timers =
                places.timers().stream().map(job -> job.getDuedate().toInstant());
        Stream<Instant> targets = places.steps().stream()
                .map(Task::getDueDate)
                .filter(Objects::nonNull)
                .map(date -> date.toInstant());
        return Stream.concat(timers, targets)
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> Refusal.conflict("Nothing comes by itself: no target and no timer is ahead."));
    }
}
