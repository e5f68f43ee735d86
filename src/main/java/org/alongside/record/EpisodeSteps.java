package org.alongside.record;

import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.OpenSteps;
import org.alongside.pathway.Pathways;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.alongside.pathway.WhenTakenBack;
import org.springframework.stereotype.Component;

/** What a model may do with the episode it runs in. */
@Component("episodes")
public class EpisodeSteps implements Steps {

    private final Closings closings;
    private final Reopenings reopenings;
    private final HandingOn handingOn;
    private final Caseload caseload;
    private final Alerts alerts;
    private final OpenSteps openSteps;
    private final Pathways pathways;

    EpisodeSteps(
            Closings closings,
            Reopenings reopenings,
            HandingOn handingOn,
            Caseload caseload,
            Alerts alerts,
            OpenSteps openSteps,
            Pathways pathways) {
        this.closings = closings;
        this.reopenings = reopenings;
        this.handingOn = handingOn;
        this.caseload = caseload;
        this.alerts = alerts;
        this.openSteps = openSteps;
        this.pathways = pathways;
    }

    /** Closes the episode and tells its other pathways. Once closed it stays as it was closed first. */
    public void close(Situation situation, String reason) {
        closings.close(situation.theEpisode(), reason, situation.worker(), situation.now());
    }

    /** The same, refused while a step that must not vanish with it is open, as one that sees a person through a crisis. */
    public void closeOnceDone(Situation situation, String reason, String step) {
        mustBeDoneFirst(situation, step);
        close(situation, reason);
    }

    /** Refuses what is being done while a step with this id is open in the episode. */
    public void mustBeDoneFirst(Situation situation, String step) {
        openSteps.nameOf(situation.theEpisode(), step).ifPresent(name -> {
            throw Refusal.conflict("“%s” is still open in %s. Finish it first, then send this again."
                    .formatted(name, situation.theEpisode().reference()));
        });
    }

    /** Opens the closed episode again as asked, unless it was closed longer ago than so many calendar days. */
    public void reopenWithin(Situation situation, int days) {
        reopenings.carryOut(situation.theEpisode(), days, situation.now());
    }

    /** The steps that an episode can begin again before, of all pathways; only its own pathway's are accepted. */
    public List<Choice> stepsToBeginAgainBefore(Situation situation) {
        return pathways.steps();
    }

    /** Hands the person on as asked: a linked episode, in which another pathway begins. */
    @WhenTakenBack(
            refusedBecause = "The person has been handed on since, and those who go on with them know of it."
                    + " Speak to them; what follows is done in their episode.")
    public void handOn(Situation situation, String pathway) {
        handingOn.to(pathway, situation.theEpisode(), situation.now());
    }

    /** Tells the pathways of the episode of a crisis; whether one of them takes it up. */
    public boolean tellOfACrisis(Situation situation) {
        return openSteps.tell(situation.theEpisode(), "crisis");
    }

    @WhenTakenBack(undoneBy = "returnToTheCaseload")
    public void leaveTheCaseload(Situation situation) {
        caseload.leave(situation.theEpisode(), situation.now());
    }

    public void returnToTheCaseload(Situation situation) {
        caseload.comeBack(situation.theEpisode());
    }

    /** Marks an open step as urgent, for whoever has it in their list, and says so nowhere else. */
    public void markUrgent(Situation situation, String step) {
        openSteps.markUrgent(situation.theEpisode(), step);
    }

    /** Marks an open step as urgent and says so on the episode's page, where its own role can see to it. */
    public void alertAbout(Situation situation, String step) {
        openSteps.markUrgent(situation.theEpisode(), step);
        alerts.waitedTooLong(situation);
    }

    /** Marks an open step as urgent, and opens another for the manager with the model's own words. */
    public void alertAbout(Situation situation, String step, String words) {
        openSteps.markUrgent(situation.theEpisode(), step);
        alerts.tellTheManager(situation.theEpisode(), words, situation.now());
    }

    /** Opens a step for the manager of the episode's team with the model's own words, which stops nothing else. */
    public void tellTheManager(Situation situation, String words) {
        alerts.tellTheManager(situation.theEpisode(), words, situation.now());
    }
}
