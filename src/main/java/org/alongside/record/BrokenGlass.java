package org.alongside.record;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading of somebody outside one's teams: for a reason, for a while, told to the managers, and never to act. */
@Component
public class BrokenGlass {

    private static final String TOLD = "Somebody outside the teams has opened this person's record, for a reason they"
            + " gave. Who it was and why is under Who has looked.";

    private final JdbcClient jdbc;
    private final NeedToKnow needToKnow;
    private final ManagersOfPerson managers;
    private final RolesHeld roles;
    private final RecordSettings settings;
    private final Clock clock;

    BrokenGlass(
            JdbcClient jdbc,
            NeedToKnow needToKnow,
            ManagersOfPerson managers,
            RolesHeld roles,
            RecordSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.needToKnow = needToKnow;
        this.managers = managers;
        this.roles = roles;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lets a worker read for a while.
     *
     * @return until when
     * @throws Refusal when the reason is too short, or no reason opens this record
     */
    @Transactional
    public Instant open(UUID person, String worker, String because) {
        String reason = Words.fit("reason", because, 1000);
        var wish = new GlassRule.Wish(needToKnow.sightOf(person, worker), roles.worksWithPeople(worker), reason);
        GlassRule.all().stream()
                .flatMap(rule -> rule.refusal(wish).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        Instant now = clock.instant();
        Instant until = now.plus(settings.glassStaysBroken());
        keep(person, worker, reason, now, until);
        managers.tell(person, TOLD, now);
        return until;
    }

    /** What a worker may read now though they do not work with the person, and why. */
    public Optional<Glass> openTo(String worker, UUID person) {
        return jdbc.sql("""
                        select because, open_until from broken_glass
                        where person_id = :person and worker_id = :worker and open_until > :now
                        order by id desc fetch first 1 row only""")
                .param("person", person)
                .param("worker", worker)
                .param("now", Stored.moment(clock.instant()))
                .query((row, line) -> new Glass(row.getString("because"), Stored.moment(row, "open_until")))
                .optional();
    }

    private void keep(UUID person, String worker, String because, Instant now, Instant until) {
        jdbc.sql("""
                        insert into broken_glass (person_id, worker_id, because, broken_at, open_until)
                        values (:person, :worker, :because, :now, :until)""")
                .param("person", person)
                .param("worker", worker)
                .param("because", because)
                .param("now", Stored.moment(now))
                .param("until", Stored.moment(until))
                .update();
    }

    /** Why somebody reads, and until when they may. */
    public record Glass(String because, Instant until) {}
}
