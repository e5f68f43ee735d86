package org.alongside.record;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that are open only to those named in them: a manager says so, with a reason, and takes it back with one. */
@Component
public class Restrictions {

    private final JdbcClient jdbc;
    private final NeedToKnow needToKnow;
    private final ManagersOfPerson managers;
    private final Clock clock;

    Restrictions(JdbcClient jdbc, NeedToKnow needToKnow, ManagersOfPerson managers, Clock clock) {
        this.jdbc = jdbc;
        this.needToKnow = needToKnow;
        this.managers = managers;
        this.clock = clock;
    }

    /** Why a record is restricted, for those who may read it. */
    public Optional<Restriction> of(UUID person) {
        return jdbc.sql("""
                        select x.because, w.name, x.set_at from restriction x join worker w on w.id = x.set_by
                        where x.person_id = :person and x.in_force""")
                .param("person", person)
                .query((row, line) ->
                        new Restriction(row.getString("because"), row.getString("name"), Stored.moment(row, "set_at")))
                .optional();
    }

    /** What everybody else reads. */
    public String whomToAsk(UUID person) {
        return "Restricted - ask the manager of %s.".formatted(managers.teamToAsk(person));
    }

    @Transactional
    public void set(UUID person, String worker, String because) {
        String reason = allowed(person, worker, because, true);
        OnlyOnce.write(
                () -> jdbc.sql("""
                                insert into restriction (person_id, because, set_by, set_at, in_force)
                                values (:person, :because, :worker, :at, true)""")
                        .param("person", person)
                        .param("because", reason)
                        .param("worker", worker)
                        .param("at", Stored.moment(clock.instant()))
                        .update(),
                "Somebody has just restricted this record.");
    }

    @Transactional
    public void lift(UUID person, String worker, String because) {
        String reason = allowed(person, worker, because, false);
        jdbc.sql("""
                        update restriction set in_force = null, lifted_because = :because, lifted_by = :worker,
                            lifted_at = :at
                        where person_id = :person and in_force""")
                .param("because", reason)
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .param("person", person)
                .update();
    }

    private String allowed(UUID person, String worker, String because, boolean setting) {
        String reason = Words.fit("reason", because, 4000);
        var wish = new RestrictionRule.Wish(
                needToKnow.managesTeamsOf(person, worker), of(person).isPresent(), setting, reason);
        RestrictionRule.all().stream()
                .flatMap(rule -> rule.refusal(wish).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        return reason;
    }

    /**
     * A record that is open only to those named in it.
     *
     * @param by the manager's name
     */
    public record Restriction(String because, String by, Instant since) {}
}
