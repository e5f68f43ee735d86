package org.alongside.work.mine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.pathway.desk.AskingSteps;
import org.alongside.work.Appointment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The step of a meeting: where a worker says what came of it, as soon as they are there. */
@Component
class StepsOfVisits {

    private final JdbcClient jdbc;
    private final AskingSteps asking;

    StepsOfVisits(JdbcClient jdbc, AskingSteps asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    private record Own(UUID episode, String step) {}

    /** By episode, the steps that this worker has; those of colleagues are theirs to open. */
    Map<UUID, String> of(List<Appointment> appointments, String worker) {
        Set<String> telling = appointments.stream()
                .map(Appointment::toldIn)
                .distinct()
                .flatMap(place -> asking.forPlace(place).stream())
                .collect(Collectors.toSet());
        if (telling.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select o.episode_id, min(o.step_id) as step_id from open_step o
                        where o.owner = :worker and o.episode_id in (:episodes)
                            and o.pathway || '.' || o.step in (:telling)
                        group by o.episode_id""")
                .param("worker", worker)
                .param(
                        "episodes",
                        appointments.stream().map(each -> each.episode().id()).toList())
                .param("telling", telling)
                .query((row, line) -> new Own(row.getObject("episode_id", UUID.class), row.getString("step_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Own::episode, Own::step));
    }
}
