package org.alongside.record;

import java.time.Instant;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.OpenSteps;
import org.alongside.pathway.Pathways;
import org.alongside.pathway.Situation;
import org.springframework.stereotype.Component;

/** Tells those who can see to it that an episode needs them. */
// Models call the steps of AlertSteps by the name "alerts".
@Component("alertsGiven")
class Alerts {

    /** The pathway in which a manager looks at an alert: a step in their list, since nobody reads a page unasked. */
    private static final String PATHWAY = "alert";

    private static final int LONGEST = 300;

    private final OpenSteps openSteps;
    private final ServingTeams teams;
    private final Notices notices;
    private final Pathways pathways;

    Alerts(OpenSteps openSteps, ServingTeams teams, Notices notices, Pathways pathways) {
        this.openSteps = openSteps;
        this.teams = teams;
        this.notices = notices;
        this.pathways = pathways;
    }

    /** A step's own role in its team, or the manager where no step asks. */
    void waitedTooLong(Situation situation) {
        EpisodeRef episode = situation.theEpisode();
        String words = waitedTooLong(openSteps.namesIn(episode));
        String role = situation.role();
        String team = situation.team();
        if (role == null || team == null) notice(episode, words, situation.now());
        else notices.tell(episode, role, team, words, situation.now());
    }

    /** Opens an urgent step for the manager, which stops nothing else. */
    void tellTheManager(EpisodeRef episode, String words, Instant at) {
        notice(episode, words, at);
        pathways.begin(PATHWAY, episode);
    }

    private void notice(EpisodeRef episode, String words, Instant at) {
        String role = RolesHeld.TEAM_MANAGER;
        notices.tell(episode, role, teams.of(episode, role), words, at);
    }

    /** Which step it is can be said only where no other is open. */
    private static String waitedTooLong(List<String> open) {
        String name = open.size() == 1 ? open.get(0) : "";
        return name.isEmpty() || name.length() > LONGEST
                ? "A step of this episode has waited past its target."
                : "The step has waited past its target: %s.".formatted(name);
    }
}
