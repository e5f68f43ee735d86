package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** A model says which version it is, how long its history is kept and what it is drawn for. */
final class VersionTagHistoryAndPlatformAreSet implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        return Stream.of(
                        publication.pathwayFiles().stream().flatMap(this::platform),
                        publication.processes().flatMap(this::pathway),
                        publication.decisionFiles().stream()
                                .flatMap(file -> file.all("decision"))
                                .flatMap(this::history))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> platform(Part file) {
        var drawnFor = file.modeler("executionPlatform").orElse("") + " "
                + file.modeler("executionPlatformVersion").orElse("");
        return wrongIf(
                file,
                !drawnFor.startsWith("Camunda Platform 7."),
                "is not drawn for Camunda Platform 7. Make it with “BPMN diagram (Camunda 7)” in Camunda Modeler.");
    }

    private Stream<Problem> pathway(Part process) {
        return Stream.of(
                        wrongIf(
                                process,
                                !process.attribute("isExecutable").orElse("").equals("true"),
                                "is not executable. Tick “Executable” in the properties panel."),
                        wrongIf(
                                process,
                                process.camunda("versionTag").isEmpty(),
                                "has no version tag. Give it one, as 1; raise it when the pathway changes."),
                        history(process))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> history(Part part) {
        return wrongIf(
                part,
                !part.camunda("historyTimeToLive").orElse("").matches("P[1-9][0-9]{0,5}D"),
                "does not say how long its history is kept. Set the time to live, as P3650D for ten years.");
    }

    private Stream<Problem> wrongIf(Part part, boolean wrong, String words) {
        return wrong ? Stream.of(part.where().problem(this, words)) : Stream.empty();
    }
}
