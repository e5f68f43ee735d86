package org.alongside.record;

import java.sql.Types;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.OpenSteps;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a model may do with the episode it runs in. */
@Component("episodes")
public class EpisodeSteps implements Steps {

    private static final int STILL_OPEN_FITS = 4000;

    private final JdbcClient jdbc;
    private final OpenSteps openSteps;
    private final ServingTeams teams;
    private final Notices notices;

    EpisodeSteps(JdbcClient jdbc, OpenSteps openSteps, ServingTeams teams, Notices notices) {
        this.jdbc = jdbc;
        this.openSteps = openSteps;
        this.teams = teams;
        this.notices = notices;
    }

    /** Closes the episode and tells its other pathways. Once closed it stays as it was closed first. */
    public void close(Situation situation, String reason) {
        String code = ClosingReason.of(reason)
                .map(ClosingReason::code)
                .orElseThrow(() -> Refusal.invalid("Reason for closing: choose among those offered."));
        EpisodeRef episode = situation.theEpisode();
        String stillOpen = String.join("; ", openSteps.namesIn(episode));
        int closed = jdbc.sql("""
                        update episode set closed_by = :worker, closed_at = :at, closing_reason = :reason,
                            still_open = :stillOpen
                        where id = :episode and closed_at is null""")
                .param("worker", situation.worker(), Types.VARCHAR)
                .param("at", Stored.moment(situation.now()))
                .param("reason", code)
                .param("stillOpen", stillOpen.substring(0, Math.min(stillOpen.length(), STILL_OPEN_FITS)))
                .param("episode", episode.id())
                .update();
        if (closed == 1) openSteps.tell(episode, "closing");
    }

    /** Marks an open step as urgent and tells those who can see to it. */
    public void alertAbout(Situation situation, String step) {
        EpisodeRef episode = situation.theEpisode();
        openSteps.markUrgent(episode, step);
        String role = situation.role();
        String team = situation.team();
        if (role == null || team == null) {
            role = RolesHeld.TEAM_MANAGER;
            team = teams.of(episode, role);
        }
        notices.tell(episode, role, team, waitedTooLong(openSteps.namesIn(episode)), situation.now());
    }

    /** Which step it is can be said only where no other is open. */
    private static String waitedTooLong(List<String> open) {
        String name = open.size() == 1 ? open.get(0) : "";
        return name.isEmpty() || name.length() > 300
                ? "A step of this episode has waited past its target."
                : "The step has waited past its target: %s.".formatted(name);
    }
}
