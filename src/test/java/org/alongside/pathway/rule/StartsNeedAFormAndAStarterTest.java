package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class StartsNeedAFormAndAStarterTest {

    @Test
    void aStartWithoutAFormIsRefused() {
        drawn().changing(" camunda:formRef=\"startHelp\" camunda:formRefBinding=\"deployment\"", "")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: start “Somebody asks for help” (helpStarts) has no form. Choose “Camunda Forms” and give the form's id.");
    }

    @Test
    void aStartWhoseFormIsNotAmongTheFilesIsRefused() {
        drawn().changing("camunda:formRef=\"startHelp\"", "camunda:formRef=\"askForHelp\"")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: start “Somebody asks for help” (helpStarts) names the form askForHelp, which is not among the files. Publish askForHelp.form together with the pathway.");
    }

    @Test
    void aStartThatNobodyMayMakeIsRefused() {
        drawn().changing("value=\"careCoordinator\"", "value=\"\"")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: start “Somebody asks for help” (helpStarts) does not say who starts it. Give it the property startedBy with a role, as careCoordinator.");
    }

    @Test
    void aStarterInNoRoleIsRefused() {
        drawn().changing("value=\"careCoordinator\"", "value=\"anybody\"")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: start “Somebody asks for help” (helpStarts) is started by anybody, which is no role. Use one of: careCoordinator, supportWorker, teamManager.");
    }

    @Test
    void anEpisodeIsOpenedByOneRole() {
        drawn().changing("value=\"careCoordinator\"", "value=\"careCoordinator,teamManager\"")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: start “Somebody asks for help” (helpStarts) opens an episode, so one role starts it: the starter stays with it. Name one in startedBy.");
    }

    @Test
    void aPathwayThatStartsByItselfIsRefused() {
        drawn().changing(
                        "</bpmn:extensionElements>\n    </bpmn:startEvent>",
                        "</bpmn:extensionElements><bpmn:messageEventDefinition id=\"called\" messageRef=\"closingMessage\" />"
                                + "</bpmn:startEvent>")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: start “Somebody asks for help” (helpStarts) starts by itself. A worker starts a"
                                + " pathway with a form: use a start without a trigger.");
    }

    @Test
    void aPathwayWithTwoStartsIsRefused() {
        drawn().changing(
                        "<bpmn:endEvent id=\"late\"",
                        "<bpmn:startEvent id=\"again\" name=\"Again\" /><bpmn:endEvent id=\"late\"")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: pathway “Help” (help) has 2 starts. A pathway begins in one place: draw one start.");
    }

    @Test
    void anActAsksForItsEpisodeFirst() {
        drawn().changing(
                        "camunda:historyTimeToLive=\"P3650D\">",
                        "camunda:historyTimeToLive=\"P3650D\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"about\" value=\"episode\" /></camunda:properties></bpmn:extensionElements>")
                .breaksOnly(
                        StartsNeedAFormAndAStarter.class,
                        "help.bpmn: start “Somebody asks for help” (helpStarts) is about an episode, but its form does not ask which. Make a field with the key episode the first one.");
    }

    @Test
    void anActMayBeStartedBySeveralRoles() {
        drawn().changing(
                        "camunda:historyTimeToLive=\"P3650D\">",
                        "camunda:historyTimeToLive=\"P3650D\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"about\" value=\"episode\" /></camunda:properties></bpmn:extensionElements>")
                .changing("value=\"careCoordinator\"", "value=\"careCoordinator, teamManager\"")
                .changing("startHelp.form", "\"key\": \"personName\"", "\"key\": \"episode\"")
                .keepsEveryRule();
    }

    @Test
    void aPathwayThatIsOnlyCalledNeedsNoForm() {
        drawn().changing("camunda:versionTag=\"1\"", "camunda:versionTag=\"1\" camunda:isStartableInTasklist=\"false\"")
                .changing(" camunda:formRef=\"startHelp\" camunda:formRefBinding=\"deployment\"", "")
                .changing("value=\"careCoordinator\"", "value=\"\"")
                .keepsEveryRule();
    }
}
