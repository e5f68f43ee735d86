package org.alongside.record;

import java.time.LocalDate;
import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a model may ask about who works with a person. */
@Component("participants")
public class ParticipantSteps implements Steps {

    private static final String DEVELOPMENT_WORKER = "developmentWorker";

    private final Colleagues colleagues;
    private final ServingTeams teams;
    private final ChangesOfWorker changes;
    private final TakingOver takingOver;
    private final JointWork jointWork;
    private final RolesHeld roles;

    ParticipantSteps(
            Colleagues colleagues,
            ServingTeams teams,
            ChangesOfWorker changes,
            TakingOver takingOver,
            JointWork jointWork,
            RolesHeld roles) {
        this.colleagues = colleagues;
        this.teams = teams;
        this.changes = changes;
        this.takingOver = takingOver;
        this.jointWork = jointWork;
        this.roles = roles;
    }

    public List<Choice> colleagues(Situation situation) {
        return colleagues.of(situation.theWorker());
    }

    /** Care coordinators of every team, as one may be handed a person from another organisation. */
    public List<Choice> careCoordinators(Situation situation) {
        return colleagues.withRole("careCoordinator");
    }

    public List<Choice> developmentWorkers(Situation situation) {
        String team = teams.of(situation.theEpisode(), DEVELOPMENT_WORKER);
        return colleagues.withTheirLoad(DEVELOPMENT_WORKER, team);
    }

    /** Colleagues whose joint work the worker may end. */
    public List<Choice> workingJointly(Situation situation) {
        return jointWork.mayBeEndedBy(situation.theWorker());
    }

    /** Says what a worker is asked to do; why is read on the episode's page. */
    public Sentence whatIsAsked(Situation situation) {
        return new Sentence(
                changes.waiting(situation.theEpisode()).map(this::asked).orElse("Nothing is asked any more."));
    }

    public void bringIn(Situation situation) {
        takingOver.bringIn(situation.theEpisode(), situation.now());
    }

    public void handOver(Situation situation) {
        takingOver.handOver(situation.theEpisode(), situation.now());
    }

    public void startCover(Situation situation) {
        takingOver.startCover(situation.theEpisode(), situation.now());
    }

    public void endCover(Situation situation) {
        takingOver.endCover(situation.theEpisode(), situation.now());
    }

    public void keepTheWorker(Situation situation) {
        takingOver.keepTheWorker(situation.theEpisode(), situation.now());
    }

    private String asked(Change change) {
        String role = roles.called(change.role());
        String sentence = switch (change.kind()) {
            case ChangeAsked.COVER ->
                "You are asked to cover for the %s until %s.".formatted(role, written(change.coverUntil()));
            case ChangeAsked.JOINT -> "You are asked to work jointly with the %s, who stays the lead.".formatted(role);
            default -> "You are asked to take over as %s for good.".formatted(role);
        };
        return change.introductionOn() == null
                ? sentence
                : sentence + " Introduction on %s.".formatted(written(change.introductionOn()));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "a day still to be agreed" : London.written(day);
    }
}
