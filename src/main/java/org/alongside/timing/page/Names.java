package org.alongside.timing.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.access.Roles;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.page.Spoken;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.StepsDrawn;
import org.alongside.pathway.version.OnVersion;
import org.alongside.pathway.version.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the ids in the log are called today. What has no name any more, or is of an imported log, keeps its id. */
@Component
public class Names {

    private final Roles roles;
    private final Teams teams;
    private final Versions versions;
    private final PublishedFiles files;
    private final StepsDrawn steps;

    /** A version never changes, and neither do its names. */
    private final Map<String, Map<String, String>> drawn = new ConcurrentHashMap<>();

    Names(Roles roles, Teams teams, Versions versions, PublishedFiles files, StepsDrawn steps) {
        this.roles = roles;
        this.teams = teams;
        this.versions = versions;
        this.files = files;
        this.steps = steps;
    }

    public String role(@Nullable String id) {
        return id == null
                ? "nobody"
                : roles.find(id).map(role -> roles.inWords(id)).orElse(id);
    }

    /** Who is asked to a meeting, or had a reason: the person, a role, or something else. */
    public String attendee(String id) {
        if (id.equals("person")) return "The person";
        return roles.find(id).map(role -> roles.inWords(id)).orElseGet(() -> Spoken.code(id));
    }

    public String team(@Nullable String id) {
        return id == null ? "no team" : teams.find(id).map(Team::name).orElse(id);
    }

    public String pathway(String id) {
        return newest(id).map(OnVersion::name).orElse(id);
    }

    /** A step, wait or end of a pathway, as its newest version that has it calls it. */
    public String step(String pathway, @Nullable String id) {
        if (id == null) return "";
        return versions.of(pathway).stream()
                .map(version -> in(pathway, version.version()).get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }

    /** An end of any pathway, by its name, where the pathway is not told apart. */
    public String end(String id) {
        return versions.all().stream()
                .map(version -> in(version.pathway(), version.version()).get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Spoken.code(id));
    }

    /** Whether a pathway of our own has, or had, such a step. */
    boolean isStep(String pathway, String id) {
        return versions.of(pathway).stream()
                .anyMatch(version -> in(pathway, version.version()).containsKey(id));
    }

    /** Of a pathway of our own, the newest first; none where there is no such pathway. */
    List<Integer> versions(String pathway) {
        return versions.of(pathway).stream().map(OnVersion::version).toList();
    }

    private Map<String, String> in(String pathway, int version) {
        return drawn.computeIfAbsent(
                pathway + ":" + version, key -> steps.namesIn(files.of(pathway, version), pathway));
    }

    /** The newest version of a pathway of our own. */
    Optional<OnVersion> newest(String pathway) {
        return versions.of(pathway).stream().findFirst();
    }
}
