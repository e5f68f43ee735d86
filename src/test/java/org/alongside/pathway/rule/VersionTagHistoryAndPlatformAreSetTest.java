package org.alongside.pathway.rule;

import static org.alongside.pathway.rule.SmallPathway.drawn;

import org.junit.jupiter.api.Test;

class VersionTagHistoryAndPlatformAreSetTest {

    @Test
    void aPathwayWithoutAVersionTagIsRefused() {
        drawn().changing(" camunda:versionTag=\"1\"", "")
                .breaksOnly(
                        VersionTagHistoryAndPlatformAreSet.class,
                        "help.bpmn: pathway “Help” (help) has no version tag. Give it one, as 1; raise it when the pathway changes.");
    }

    @Test
    void aPathwayWhoseHistoryHasNoEndIsRefused() {
        drawn().changing(" camunda:historyTimeToLive=\"P3650D\"", "")
                .breaksOnly(
                        VersionTagHistoryAndPlatformAreSet.class,
                        "help.bpmn: pathway “Help” (help) does not say how long its history is kept. Set the time to live, as P3650D for ten years.");
    }

    @Test
    void aDecisionWhoseHistoryHasNoEndIsRefused() {
        drawn().changing("whoHelps.dmn", " camunda:historyTimeToLive=\"P3650D\"", "")
                .breaksOnly(
                        VersionTagHistoryAndPlatformAreSet.class,
                        "whoHelps.dmn: decision “Who helps” (whoHelps) does not say how long its history is kept. Set the time to live, as P3650D for ten years.");
    }

    @Test
    void aPathwayThatIsOnlyAPictureIsRefused() {
        drawn().changing("isExecutable=\"true\"", "isExecutable=\"false\"")
                .breaksOnly(
                        VersionTagHistoryAndPlatformAreSet.class,
                        "help.bpmn: pathway “Help” (help) is not executable. Tick “Executable” in the properties panel.");
    }

    @Test
    void aPathwayForAnotherEngineIsRefused() {
        drawn().changing(
                        "modeler:executionPlatform=\"Camunda Platform\" modeler:executionPlatformVersion=\"7.24.0\"",
                        "modeler:executionPlatform=\"Camunda Cloud\" modeler:executionPlatformVersion=\"8.8.0\"")
                .breaksOnly(
                        VersionTagHistoryAndPlatformAreSet.class,
                        "help.bpmn: the file is not drawn for Camunda Platform 7. Make it with “BPMN diagram (Camunda 7)” in Camunda Modeler.");
    }
}
