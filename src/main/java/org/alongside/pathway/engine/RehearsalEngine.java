package org.alongside.pathway.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.calendar.WorkingDays;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.HourSteps;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.alongside.pathway.WorkingDaySteps;
import org.alongside.pathway.rule.Word;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The engine of this machine's rehearsals: in memory, with nobody and nothing of the record in it, deaf to the live
 * engine and it to this one. No model in it can call anything but the two clocks, which go by the rehearsal's time.
 */
final class RehearsalEngine implements AutoCloseable {

    static final EpisodeRef NOBODYS = new EpisodeRef(new UUID(0, 0), "SC-0");

    /** Whoever moves is in one rehearsal; nothing ever runs in the background. */
    private static final ThreadLocal<RehearsalState> HERE = new ThreadLocal<>();

    private final Clock clock = new RehearsalClock(() -> here().now());
    private final Vocabulary vocabulary;
    private final ProcessEngine engine;

    RehearsalEngine(WorkingDays workingDays, List<Word> words) {
        RehearsalMilestones milestones = new RehearsalMilestones(() -> here().reached);
        Map<String, Steps> clocks =
                Map.of("workingDays", new WorkingDaySteps(workingDays, milestones), "hours", new HourSteps());
        this.vocabulary = new Vocabulary(() -> clocks);
        RehearsalOffer offer = new RehearsalOffer(this::here, vocabulary, this::situation);
        ProcessEngineConfigurationImpl set = inMemory();
        set.setExpressionManager(new RehearsalExpressions(
                vocabulary, this::situation, (pathway, name) -> here().answers.include(pathway, name), clock));
        set.setBusinessCalendarManager(RehearsalCalendars.by(clock));
        // The engine adds one of its own.
        set.setCustomPostBPMNParseListeners(new ArrayList<>(
                List.of(new RehearsalParse(this::here, offer, new MilestoneStamp(milestones, clock), words))));
        this.engine = set.buildProcessEngine();
        // Whoever looks for engines by name, as the web applications do, finds the live one only.
        ProcessEngines.unregister(engine);
    }

    static ProcessEngineConfigurationImpl inMemory() {
        String name = "rehearsal-" + UUID.randomUUID();
        ProcessEngineConfigurationImpl set = new StandaloneProcessEngineConfiguration();
        set.setProcessEngineName(name);
        set.setJdbcDriver("org.h2.Driver");
        set.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0");
        set.setDatabaseSchemaUpdate("true");
        set.setJobExecutorActivate(false);
        set.setHistory("none");
        set.setAuthorizationEnabled(false);
        set.setCmmnEnabled(false);
        set.setStandaloneTasksEnabled(false);
        set.setMetricsEnabled(false);
        set.setDbMetricsReporterActivate(false);
        set.setTaskMetricsEnabled(false);
        set.setHistoryCleanupEnabled(false);
        set.setEnableCmdExceptionLogging(false);
        set.setEnableExceptionsAfterUnhandledBpmnError(true);
        set.setDmnFeelEnableLegacyBehavior(false);
        set.setScriptEngineResolver(new NoScriptEngines());
        set.setConfigureScriptEngineHostAccess(false);
        set.setArtifactFactory(new NoStrangersCode());
        set.setBpmnParseFactory(ClosedParse::new);
        set.setCustomPreCommandInterceptorsTxRequired(List.of(new PlainRefusals()));
        return set;
    }

    private Situation situation(VariableScope scope) {
        String role = scope instanceof TaskEntity task ? StepModel.of(task).role() : null;
        return new Situation(NOBODYS, role, null, null, clock.instant());
    }

    private RehearsalState here() {
        return Objects.requireNonNull(HERE.get(), "nobody is in a rehearsal");
    }

    RehearsalState newState(Instant now) {
        return new RehearsalState(UUID.randomUUID().toString(), now, vocabulary);
    }

    ProcessEngine itself() {
        return engine;
    }

    /** Does something in one rehearsal. */
    void in(RehearsalState rehearsal, Runnable work) {
        seeing(rehearsal, () -> {
            work.run();
            return true;
        });
    }

    /** Finds something out in one rehearsal. */
    <T> T seeing(RehearsalState rehearsal, Supplier<T> work) {
        HERE.set(rehearsal);
        try {
            return work.get();
        } finally {
            HERE.remove();
        }
    }

    /** One command of the engine, by whoever is in a rehearsal. */
    <T> T doing(Command<T> work) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(work);
    }

    /** Its database goes with it. */
    @Override
    public void close() {
        ProcessEngineConfigurationImpl set = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        try (Connection last = set.getDataSource().getConnection();
                Statement statement = last.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException gone) {
            // It was to go anyway.
        }
        engine.close();
    }
}
