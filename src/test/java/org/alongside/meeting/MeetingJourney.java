package org.alongside.meeting;

import static org.alongside.meeting.MeetingAnswers.aGoal;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.arrangedFor;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.meeting.MeetingAnswers.metOn;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Leads a person through planning and milestone meetings, which a small pathway of this test calls. */
public final class MeetingJourney {

    private static final List<String> FILES = List.of("meetingsAlone.bpmn", "startMeetingsAlone.form");

    private static final List<String> HOLDING =
            List.of("holdTheFoundationMeeting", "holdTheMilestoneMeeting", "holdTheMeeting");

    private final Journeys journeys;
    private final Supplier<Journey> begins;

    public MeetingJourney(Journeys journeys) {
        this.journeys = journeys;
        this.begins = this::alone;
    }

    /** Meetings that begin in some other way, as in a referral. */
    public MeetingJourney(Journeys journeys, Supplier<Journey> begins) {
        this.journeys = journeys;
        this.begins = begins;
    }

    /** A development worker is allocated, and nothing is arranged yet. */
    public Journey begun() {
        return begins.get();
    }

    /** The planning meeting is arranged for this very minute. */
    public Journey planningArranged() {
        return begun().does("arrangeThePlanningMeeting", arrangedForNow());
    }

    public Journey planned() {
        return planningArranged().does("holdThePlanningMeeting", metOn("holdThePlanningMeeting"));
    }

    public Journey agreed(int weeks, int meetings, int milestoneEvery) {
        return planned()
                .does("explainTheRelationship", explained())
                .does("agreeOutcomesAndTimeframe", agreedOn(weeks, meetings, milestoneEvery))
                .does("agreeAGoal", aGoal("Learn three songs by heart", "2027-06-01"));
    }

    public Journey agreed() {
        return agreed(26, 16, 4);
    }

    /** The next meeting is arranged for this very minute; says with which step it is held. */
    public String arranges(Journey journey) {
        journey.does("arrangeTheNextMeeting", arrangedForNow());
        return HOLDING.stream()
                .filter(journey.openStepIds()::contains)
                .findFirst()
                .orElseThrow();
    }

    /** The next meeting takes place; says with which step it was held. */
    public String meets(Journey journey) {
        String step = arranges(journey);
        journey.does(step, metOn(step));
        return step;
    }

    public void meets(Journey journey, int times) {
        for (int n = 0; n < times; n++) meets(journey);
    }

    public Map<String, Object> arrangedForNow() {
        var now = journeys.clock().instant().atZone(ZoneId.of("Europe/London"));
        return arrangedFor(
                now.toLocalDate().toString(), now.toLocalTime().toString().substring(0, 5));
    }

    public LocalDate today() {
        return journeys.clock().instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
    }

    /** The id of the goal agreed first, as the form offers it. */
    public String firstGoal(Journey journey) {
        return journeys.database()
                .sql("select min(id) from goal where episode_id = ?")
                .param(journey.episode())
                .query(String.class)
                .single();
    }

    private Journey alone() {
        publish();
        return journeys.start("meetingsAlone", "careCoordinator", MeetingAnswers.aPersonForMeetings());
    }

    private void publish() {
        journeys.as("teamManager", () -> {
            DeploymentBuilder deployment = journeys.engine()
                    .getRepositoryService()
                    .createDeployment()
                    .name("meetingsAlone")
                    .enableDuplicateFiltering(false);
            FILES.forEach(file -> deployment.addClasspathResource("pathways/meetingsalone/" + file));
            return deployment.deploy();
        });
    }
}
