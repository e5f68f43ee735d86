package org.alongside.pathway.engine;

import java.util.UUID;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.Origin;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Writes when each run of a pathway began, how that came about, and how it ended or that it was cut short. */
@Component
class RunLog implements ExecutionListener {

    private final LogTable log;
    private final EpisodeBook episodes;

    RunLog(LogTable log, EpisodeBook episodes) {
        this.log = log;
        this.episodes = episodes;
    }

    @Override
    public void notify(DelegateExecution delegate) {
        ExecutionEntity run = (ExecutionEntity) delegate;
        if (delegate.getEventName().equals(EVENTNAME_START)) begun(run);
        else over(run);
    }

    private void begun(ExecutionEntity run) {
        ExecutionEntity caller = run.getSuperExecution();
        log.write(line("created", run)
                .with("caller_id", caller == null ? null : caller.getProcessInstanceId())
                .with("origin", originOf(run).code()));
    }

    private void over(ExecutionEntity run) {
        EndsReached.End last = EndsReached.here().lastOf(run);
        // Whoever calls a pathway cuts it off when it ends by an error, or by an escalation that is heard as one.
        boolean byItself = !run.isCanceled() || (last != null && last.raises());
        log.write(
                byItself
                        ? line("completed", run).with("outcome", last == null ? null : last.event())
                        : line("cancelled", run));
    }

    /** Notes that a run goes on in another version of its pathway. */
    void moved(ExecutionEntity run) {
        log.write(line("moved", run));
    }

    private static LogLine line(String event, ExecutionEntity run) {
        return LogLine.of(
                LogLine.PATHWAY,
                event,
                run.getProcessInstanceId(),
                run.getProcessDefinition().getKey(),
                run);
    }

    private Origin originOf(ExecutionEntity run) {
        if (run.getSuperExecution() != null) return Origin.CALLED;
        String episode = run.getProcessBusinessKey();
        boolean begunAnew = InHand.holds(run.getProcessInstanceId());
        if (!begunAnew && InHand.holds(StartGuard.again(episode))) return Origin.REOPENED;
        return episodes.originOf(
                UUID.fromString(episode), run.getProcessDefinition().getKey());
    }
}
