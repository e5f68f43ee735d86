package org.alongside.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Situation;
import org.alongside.record.Town;

/** Dee writes down meetings, goals and agreements of one episode in the small town. */
final class MeetingDesk {

    final Town town = new Town();
    final EpisodeRef episode = town.aReferral();

    private final Meetings meetings = new Meetings(town.jdbc);
    private final Attendances attendances = new Attendances(town.jdbc);
    private final Agreements agreements = new Agreements(town.jdbc);
    private final ComingMeetings coming = new ComingMeetings(meetings, agreements);
    private final Goals goals = new Goals(town.jdbc);

    final MeetingSteps steps = new MeetingSteps(meetings, attendances, agreements, coming);
    final GoalSteps goalSteps = new GoalSteps(goals);

    void meeting(Map<String, Object> values) {
        new MeetingPlaces(meetings, attendances, coming).put(episode, values, "dee", town.clock.instant());
    }

    void agreement(Map<String, Object> values) {
        new AgreementPlaces(agreements, meetings).put(episode, values, "dee", town.clock.instant());
    }

    void goal(Map<String, Object> values) {
        new GoalPlaces(goals).put(episode, values, "dee", town.clock.instant());
    }

    Situation here() {
        return town.situation(episode, "dee");
    }

    /** A whole attempt, arranged for this minute. */
    String tries(Map<String, Object> account, boolean quorate) {
        meeting(arranged());
        meeting(account);
        return steps.whatCameOfIt(here(), quorate);
    }

    Map<String, Object> arranged() {
        return arrangedOn(town.clock.today());
    }

    static Map<String, Object> arrangedOn(LocalDate day) {
        return Map.of(
                "meeting.on",
                day,
                "meeting.at",
                LocalTime.NOON,
                "meeting.how",
                "phone",
                "meeting.where",
                "She is rung at home");
    }

    static Map<String, Object> met() {
        return Map.of(
                "meeting.happened", "timeCame",
                "meeting.person.attended", "yes",
                "meeting.developmentWorker.attended", "late");
    }

    static Map<String, Object> moved() {
        return Map.of(
                "meeting.happened", "moved", "meeting.movedAskedBy", "person", "meeting.movedBecause", "A wedding");
    }

    static Map<String, Object> agreedOn(int weeks, int meetings, int every) {
        return Map.of(
                "agreement.outcomes", "To sing",
                "agreement.weeks", BigDecimal.valueOf(weeks),
                "agreement.meetings", BigDecimal.valueOf(meetings),
                "agreement.milestoneEvery", BigDecimal.valueOf(every));
    }

    static Map<String, Object> with(Map<String, Object> values, String place, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(place, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> values, String place) {
        Map<String, Object> fewer = new HashMap<>(values);
        fewer.remove(place);
        return fewer;
    }
}
