package org.alongside.pathway.engine;

import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes when a pathway begins to wait for a time or a message, and whether that came or the wait was cut short. */
@Component
class WaitLog implements ExecutionListener {

    /** What the engine says of a place it leaves because one of the events that it waits for there has come. */
    private static final String AN_EVENT_OF_ITS_OWN = "Cancel scope activity";

    private final LogTable log;

    WaitLog(LogTable log) {
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution delegate) {
        ExecutionEntity where = (ExecutionEntity) delegate;
        // Whoever is cancelled on the way to it has not begun to wait.
        if (where.getActivityInstanceId() == null) return;
        if (delegate.getEventName().equals(EVENTNAME_START))
            log.write(line("created", where).due(firstDue(where)));
        else log.write(line(hasCome(where) ? "completed" : "cancelled", where));
    }

    /** Notes that a wait goes on in another version of its pathway. */
    void moved(ExecutionEntity where) {
        log.write(line("moved", where).due(firstDue(where)));
    }

    private static LogLine line(String event, ExecutionEntity where) {
        ActivityImpl place = where.getActivity();
        WaitModel wait = WaitModel.at(place).orElseThrow();
        return LogLine.of(wait.kindAt(place), event, where.getActivityInstanceId(), place.getId(), where);
    }

    private static boolean hasCome(ExecutionEntity where) {
        boolean waitedForSeveral = WaitModel.at(where.getActivity()).orElseThrow() == WaitModel.FIRST;
        return !where.isCanceled()
                || (waitedForSeveral
                        && where.isDeleteRoot()
                        && String.valueOf(where.getDeleteReason()).startsWith(AN_EVENT_OF_ITS_OWN));
    }

    private static @Nullable Date firstDue(ExecutionEntity where) {
        return where.getJobs().stream()
                .map(JobEntity::getDuedate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
