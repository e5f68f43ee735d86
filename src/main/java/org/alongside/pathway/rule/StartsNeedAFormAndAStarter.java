package org.alongside.pathway.rule;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A pathway begins in one place, with a form that somebody in a known role fills in. */
final class StartsNeedAFormAndAStarter implements ModelRule {

    private final KnownWords words;

    StartsNeedAFormAndAStarter(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> check(process, publication));
    }

    private Stream<Problem> check(Part process, Publication publication) {
        var starts = process.children("startEvent").toList();
        if (starts.size() != 1)
            return Stream.of(process.where()
                    .problem(this, "has " + starts.size() + " starts. A pathway begins in one place: draw one start."));
        var start = starts.get(0);
        return trouble(process, start, publication).map(words -> start.where().problem(this, words));
    }

    private Stream<String> trouble(Part process, Part start, Publication publication) {
        if (Drawn.triggers(start).findAny().isPresent())
            return Stream.of("starts by itself. A worker starts a pathway with a form: use a start without a trigger.");
        if (isOnlyCalled(process)) return Stream.empty();
        return Stream.concat(form(process, start, publication), starter(process, start));
    }

    private static Stream<String> form(Part process, Part start, Publication publication) {
        var trouble = FormOfStep.trouble(start, publication).toList();
        if (!trouble.isEmpty() || !Drawn.isAct(process)) return trouble.stream();
        var asksForTheEpisodeFirst = start.camunda("formRef").flatMap(publication::form).stream()
                .flatMap(file -> file.form().fields().stream().limit(1))
                .allMatch(field -> field.key().equals("episode"));
        return asksForTheEpisodeFirst
                ? Stream.empty()
                : Stream.of(
                        "is about an episode, but its form does not ask which. Make a field with the key episode the"
                                + " first one.");
    }

    private Stream<String> starter(Part process, Part start) {
        var roles = start.property("startedBy").stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
        if (roles.isEmpty())
            return Stream.of(
                    "does not say who starts it. Give it the property startedBy with a role, as" + " careCoordinator.");
        if (roles.size() > 1 && !Drawn.isAct(process))
            return Stream.of(
                    "opens an episode, so one role starts it: the starter stays with it. Name one in startedBy.");
        return unknown(roles);
    }

    private Stream<String> unknown(List<String> roles) {
        return roles.stream()
                .filter(role -> !words.roles().contains(role))
                .map(role -> "is started by " + role + ", which is no role. Use one of: "
                        + String.join(", ", new TreeSet<>(words.roles())) + ".");
    }

    private static boolean isOnlyCalled(Part process) {
        return process.camunda("isStartableInTasklist").orElse("").equals("false");
    }
}
