package org.alongside.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds records like a person about to be added: by name and birth date, or by NHS number. Each one is a look. */
@Component
public class Lookalikes {

    private static final String LOOK = "record like a new one";

    private final JdbcClient jdbc;
    private final NeedToKnow needToKnow;
    private final RecordOutlines outlines;
    private final ManagersOfPerson managers;
    private final People people;
    private final AccessLog log;
    private final Clock clock;

    Lookalikes(
            JdbcClient jdbc,
            NeedToKnow needToKnow,
            RecordOutlines outlines,
            ManagersOfPerson managers,
            People people,
            AccessLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.needToKnow = needToKnow;
        this.outlines = outlines;
        this.managers = managers;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is like a person.
     *
     * @param placed what is said of them, by the place in the record
     */
    public List<Lookalike> of(Map<String, Object> placed, String worker) {
        Map<String, Object> columns = said(placed);
        Optional<UUID> theOne = people.whoseNumberAndBirthDateAre(columns);
        return jdbc
                .sql("""
                        select distinct coalesce(p.merged_into, p.id) as id from person p where p.id in (
                            select n.id from person n where n.folded_name = :name and n.date_of_birth = :born
                            union select n.id from person n where n.nhs_number = :number)
                        order by id""")
                .param("name", columns.getOrDefault("folded_name", ""))
                .param("born", columns.get("date_of_birth"), java.sql.Types.DATE)
                .param("number", columns.get("nhs_number"), java.sql.Types.VARCHAR)
                .query(UUID.class)
                .list()
                .stream()
                .map(person -> seen(person, theOne.filter(person::equals).isPresent(), worker))
                .toList();
    }

    /** What cannot be kept is said where it is sent, not here. */
    private Map<String, Object> said(Map<String, Object> placed) {
        try {
            return PersonDetails.columns(placed, London.dayOf(clock.instant()));
        } catch (Refusal mistyped) {
            return Map.of();
        }
    }

    private Lookalike seen(UUID person, boolean isTheOne, String worker) {
        Sight sight = needToKnow.sightOf(person, worker);
        if (sight.mayRead()) {
            log.allowedAtPerson(worker, person, LOOK);
            return new Lookalike(person, isTheOne, outlines.of(person, worker), null);
        }
        log.refusedAtPerson(worker, person, LOOK);
        return new Lookalike(person, isTheOne, null, sight == Sight.RESTRICTED ? null : managers.teamToAsk(person));
    }
}
