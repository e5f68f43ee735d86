package org.alongside.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.Refusal;
import org.alongside.record.Finding.Known;
import org.alongside.record.Finding.OutsideYourTeams;
import org.alongside.record.Finding.RestrictedRecord;
import org.alongside.record.WorkersPeople.PageEnd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people by what a worker typed. Of people outside their teams it says only that there is one, and only where
 * what was typed fits nobody else: an NHS number, a reference, or a whole name with its date of birth.
 */
@Component
public class PeopleSearch {

    static final int A_PAGE = 20;

    private static final String LOOK = "search";
    private static final String NO_POSTCODES =
            "No addresses are kept, so people cannot be found by postcode. Search by name, NHS number or reference.";

    private final JdbcClient jdbc;
    private final WorkersPeople workersPeople;
    private final People people;
    private final EpisodeBook episodes;
    private final NeedToKnow needToKnow;
    private final Restrictions restrictions;
    private final AccessLog log;

    PeopleSearch(
            JdbcClient jdbc,
            WorkersPeople workersPeople,
            People people,
            EpisodeBook episodes,
            NeedToKnow needToKnow,
            Restrictions restrictions,
            AccessLog log) {
        this.jdbc = jdbc;
        this.workersPeople = workersPeople;
        this.people = people;
        this.episodes = episodes;
        this.needToKnow = needToKnow;
        this.restrictions = restrictions;
        this.log = log;
    }

    /**
     * A page of what was found.
     *
     * @param typed whatever the worker typed; nothing finds everybody they need to know of
     * @param after the page before's {@link Findings#next()}; none for the first
     */
    public Findings find(String typed, String worker, @Nullable String after) {
        AskedFor asked = AskedFor.of(typed);
        if (asked.isReference()) return exactly(ofReference(asked), worker);
        if (asked.isNumber()) return byNumber(asked, worker);
        if (asked.isPostcode()) return new Findings(List.of(), null, NO_POSTCODES);
        PageEnd end = PageEnd.read(after);
        List<Known> known =
                workersPeople.find(worker, asked.words(), asked.born().orElse(null), end, A_PAGE + 1);
        List<Finding> found = new ArrayList<>(known.stream().limit(A_PAGE).toList());
        if (end == null) found.addAll(hidden(ofNameAndBirth(asked), worker));
        return new Findings(
                found, known.size() > A_PAGE ? PageEnd.of(known.get(A_PAGE - 1)).written() : null, null);
    }

    private Findings byNumber(AskedFor asked, String worker) {
        try {
            return exactly(ofNumber(new NhsNumber(asked.digits())), worker);
        } catch (Refusal mistyped) {
            return new Findings(List.of(), null, mistyped.sentence());
        }
    }

    private Findings exactly(List<UUID> matches, String worker) {
        List<Known> known = workersPeople.among(matches, worker);
        return new Findings(
                Stream.concat(known.stream(), hidden(matches, worker).stream()).toList(), null, null);
    }

    private List<Finding> hidden(List<UUID> matches, String worker) {
        return matches.stream()
                .flatMap(person -> hidden(person, worker).stream())
                .distinct()
                .toList();
    }

    /** That somebody searched for a person they may not see is a look that was refused. */
    private Optional<Finding> hidden(UUID person, String worker) {
        Sight sight = needToKnow.sightOf(person, worker);
        if (sight.mayRead()) return Optional.empty();
        log.refusedAtPerson(worker, person, LOOK);
        return Optional.of(
                sight == Sight.RESTRICTED
                        ? new RestrictedRecord(restrictions.whomToAsk(person))
                        : new OutsideYourTeams(person));
    }

    private List<UUID> ofReference(AskedFor asked) {
        return episodes.find(asked.typed()).map(people::of).map(Person::id).stream()
                .toList();
    }

    private List<UUID> ofNumber(NhsNumber number) {
        return jdbc.sql("select distinct coalesce(merged_into, id) from person where nhs_number = :number")
                .param("number", number.value())
                .query(UUID.class)
                .list();
    }

    private List<UUID> ofNameAndBirth(AskedFor asked) {
        if (asked.born().isEmpty() || asked.words().size() < 2) return List.of();
        return jdbc.sql("""
                        select distinct coalesce(merged_into, id) from person
                        where folded_name = :name and date_of_birth = :born""")
                .param("name", asked.name())
                .param("born", asked.born().get())
                .query(UUID.class)
                .list();
    }
}
