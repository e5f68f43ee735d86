package org.alongside.pathway.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.pathway.Milestone;
import org.alongside.pathway.Places;
import org.alongside.pathway.publication.Authorship;
import org.alongside.pathway.publication.Checking;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.KnownWords;
import org.alongside.pathway.rule.Problem;
import org.alongside.pathway.rule.Publication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All rules, with what this application offers models now, and with whose each pathway is. */
@Component
class EngineChecking implements Checking {

    private final EngineUnasked engine;
    private final Vocabulary vocabulary;
    private final Roles roles;
    private final List<Places> places;
    private final Authorship authorship;

    EngineChecking(
            EngineUnasked engine, Vocabulary vocabulary, Roles roles, List<Places> places, Authorship authorship) {
        this.engine = engine;
        this.vocabulary = vocabulary;
        this.roles = roles;
        this.places = places;
        this.authorship = authorship;
    }

    /** Of nobody while the service itself publishes what came with it. */
    @Override
    public List<Problem> of(Map<String, byte[]> files, @Nullable String worker) {
        Publication read = Publication.of(files);
        return Stream.concat(
                        worker == null ? Stream.empty() : ofOthers(read, worker),
                        new Checks(known()).problemsIn(read).stream())
                .sorted()
                .toList();
    }

    private Stream<Problem> ofOthers(Publication read, String worker) {
        return read.pathwaysByFile().entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .flatMap(pathway -> authorship.ofOthers(pathway, worker).stream()
                                .map(others -> new Problem(
                                        "PathwaysStayWithThoseWhoPublishThem",
                                        file.getKey(),
                                        pathway,
                                        "%s: pathway %s is published by %s. Give yours another id, or ask them."
                                                .formatted(file.getKey(), pathway, others)))));
    }

    private KnownWords known() {
        Map<String, Class<?>> offered = new HashMap<>();
        places.forEach(feature -> offered.putAll(feature.offered()));
        return new KnownWords(
                roles.all().stream().map(Role::id).collect(Collectors.toSet()),
                org.alongside.pathway.rule.Vocabulary.ofBeans(vocabulary.words()),
                offered,
                Arrays.stream(Milestone.values()).map(Milestone::word).collect(Collectors.toSet()),
                published());
    }

    private Set<String> published() {
        return engine.doing(context ->
                engine.itself().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(ProcessDefinition::getKey)
                        .collect(Collectors.toSet()));
    }
}
