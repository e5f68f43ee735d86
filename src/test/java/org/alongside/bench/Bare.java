package org.alongside.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.Databases;
import org.alongside.journey.CountedDatabase;
import org.alongside.journey.TurnableClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The engine by itself, set up as ours is, on a database of its own beside ours. It keeps all answers as variables and
 * nothing else: no form is checked, nobody is asked whether they may.
 */
final class Bare extends Contestant {

    /** What the pathway's own gateways and decision read. */
    private static final Set<String> ROUTING =
            Set.of("whatMattersMost", "wishesToStudy", "agreementToShare", "decision");

    private volatile boolean forgetful;

    private Bare(ProcessEngine engine, CountedDatabase database) {
        super(engine, database);
    }

    static Bare start() {
        CountedDatabase database = CountedDatabase.at(Databases.freshUrl());
        ProcessEngine engine = settings(database).buildProcessEngine();
        deploy(engine);
        grant(engine, Resources.PROCESS_DEFINITION, "referral", Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(engine, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        return new Bare(engine, database);
    }

    private static SpringProcessEngineConfiguration settings(CountedDatabase database) {
        SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(database);
        settings.setTransactionManager(new DataSourceTransactionManager(database));
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        settings.setHistoryTimeToLive("P3650D");
        settings.setJobExecutorActivate(false);
        settings.setBeans(Map.of("workingDays", new Days(), "referralSteps", new Answers(), "episodes", new Answers()));
        // The same settings as in application.yml, so that the ratio is of what we add and not of settings.
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setAuthorizationEnabled(true);
        settings.setAuthorizationCheckRevokes("never");
        settings.setTenantCheckEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDefaultUserPermissionNameForTask("TASK_WORK");
        settings.setQueryMaxResultsLimit(200);
        return settings;
    }

    private static void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment().name("referral");
        for (String file : List.of(
                "referral/referral.bpmn",
                "referral/strand.dmn",
                "referral/startReferral.form",
                "referral/talkAboutWhatThePersonWants.form",
                "referral/sendTheReferralAndItsEvidence.form",
                "referral/bringWhatIsMissing.form",
                "referral/decideEligibility.form",
                "referral/allocateADevelopmentWorker.form",
                "referral/introduceThePersonToWhatFitsInstead.form",
                "meetings/meetings.bpmn",
                "meetings/planningMeeting.bpmn",
                "meetings/arrangeThePlanningMeeting.form")) {
            deployment.addClasspathResource("processes/" + file);
        }
        deployment.deploy();
    }

    private static void grant(ProcessEngine engine, Resource resource, String id, Permission... permissions) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("careCoordinator");
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    @Override
    String open(String definition, Map<String, Object> answers) {
        return engine.getFormService()
                .submitStartForm(definition, UUID.randomUUID().toString(), kept(answers))
                .getBusinessKey();
    }

    @Override
    List<String> groups(Lane lane, String role) {
        return List.of(role, lane.team(role));
    }

    @Override
    String offeredTo(Lane lane, String role) {
        return role;
    }

    @Override
    void submit(String taskId, String worker, Taking taking, Map<String, Object> answers) {
        engine.getTaskService().complete(taskId, kept(answers));
    }

    /** From now on only what routes is kept, and all other answers are lost. */
    void forgetAnswers(boolean forget) {
        forgetful = forget;
    }

    private Map<String, Object> kept(Map<String, Object> answers) {
        if (!forgetful) return answers;
        Map<String, Object> fewer = new HashMap<>(answers);
        fewer.keySet().retainAll(ROUTING);
        return fewer;
    }

    void close() {
        engine.close();
    }

    /** The cheapest that can stand in for the vocabulary's dates. */
    public static final class Days {

        private static final Date FRIDAY = Date.from(TurnableClock.london("2026-11-06T17:00"));

        public Date after(long days) {
            return FRIDAY;
        }

        public Date after(long days, String milestone) {
            return FRIDAY;
        }
    }

    /** The cheapest that can stand in for what the record knows. */
    public static final class Answers {

        public boolean evidenceIsComplete() {
            return true;
        }

        public boolean eighteenToTwentyFive() {
            return false;
        }
    }
}
