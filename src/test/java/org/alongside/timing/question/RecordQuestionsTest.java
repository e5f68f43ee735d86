package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the record is asked, on the database under test. */
@Tag("both-databases")
class RecordQuestionsTest {

    private static final String RESOLVED = "{\"whyInTouch\":\"alone\",\"conversationOutcome\":\"resolved\"}";
    private static final String CRISIS =
            "{\"whyInTouch\":\"\\\"conversationOutcome\\\":\\\"resolved\\\"\",\"conversationOutcome\":\"crisis\"}";

    /** e1 keeps one worker, e2 changes in one of two roles, e3 has nobody, e4 closes on the first of April in London. */
    private static MadeRecord fourEpisodes() {
        return new MadeRecord()
                .person("p1", "1970-01-01")
                .episode("e1", "p1", "2026-03-01T09:00", "2026-03-20T09:00")
                .episode("e2", "p1", "2026-03-01T09:00", "2026-03-20T09:00")
                .episode("e3", "p1", "2026-03-01T09:00", "2026-03-20T09:00")
                .episode("e4", "p1", "2026-03-01T09:00", "2026-03-31T23:30")
                .episode("e5", "p1", "2026-03-01T09:00", null)
                .held("e1", "socialWorker", "w1")
                .held("e2", "socialWorker", "w1", "w2", "w1")
                .held("e2", "supportWorker", "w3")
                .held("e4", "socialWorker", "w1", "w2")
                .change("e2", "handover", "accepted", "leaving")
                .change("e2", "handover", "accepted", "asked")
                .change("e2", "handover", "refused", "leaving")
                .change("e1", "cover", "accepted", "leave")
                .change("e4", "handover", "accepted", "leaving");
    }

    @Test
    void anEpisodeWithOneWorkerARoleCountsAndCoverIsNoHandover() {
        RecordQuestions questions = fourEpisodes().questions();

        assertThat(questions.continuity(IN_MARCH))
                .containsExactly(
                        new Continuity(null, new Share(1, 2, 1), 4, 2),
                        new Continuity("socialWorker", new Share(1, 2, 1), 3, 2),
                        new Continuity("supportWorker", new Share(1, 1, 2), 1, 0));
        assertThat(questions.continuity(IN_MARCH).get(0).handoversInAHundred()).isEqualTo(100);
        assertThat(questions.whyWorkersChange(IN_MARCH))
                .containsExactly(new WhyChanged("asked", 1), new WhyChanged("leaving", 1));
        assertThat(questions.continuity(IN_MARCH.about("referral")))
                .containsExactly(new Continuity(null, new Share(0, 0, 0), 0, 0));
    }

    @Test
    void minutesAreOfATeamWithAtLeastFiveWhoRecordedThem() {
        MadeRecord record = fourEpisodes()
                .mainTeam("north", "w1", "w2", "w3", "w4", "w5")
                .mainTeam("south", "w6", "w7", "w8", "w9");
        for (int worker = 1; worker <= 9; worker++)
            record.spent("w" + worker, "2026-03-02", "person", 30).spent("w" + worker, "2026-03-03", "system", 90);
        record.spent("w1", "2026-03-04", "family", 20).spent("w1", "2026-04-01", "person", 500);

        assertThat(record.questions().minutes(IN_MARCH))
                .containsExactly(
                        new MinutesOfTeam("north", YearMonth.of(2026, 3), new Share(170, 620, 0)),
                        new MinutesOfTeam("south", YearMonth.of(2026, 3), null));
    }

    @Test
    void stepsWithMinutesAreThoseAtWhichTheSameWorkerRecordedSome() {
        MadeRecord record =
                fourEpisodes().mainTeam("north", "w1", "w2", "w3", "w4", "w5").mainTeam("south", "w6");
        for (int worker = 1; worker <= 6; worker++)
            record.answered("e1", "plan", "w" + worker, "2026-03-02T17:00", "{}");
        record.spent("w1", "2026-03-02", "person", 30)
                .spent("w1", "2026-03-02", "system", 30)
                .spent("w2", "2026-03-03", "person", 30)
                .spent("w7", "2026-03-02", "person", 30);

        assertThat(record.questions().minutesKnown(IN_MARCH))
                .containsExactly(new MinutesKnown("north", new Share(1, 5, 0)), new MinutesKnown("south", null));
    }

    @Test
    void aMeetingThatWasMovedSaysWhoAskedAndAMissingOneWhoseReasonItWas() {
        MadeRecord record = fourEpisodes()
                .meeting("planning", "moved", "person", "", "")
                .meeting("planning", "moved", "person", "", "")
                .meeting("planning", "didNotHappen", null, "careCoordinator", "careCoordinator")
                .meeting("planning", "tookPlace", null, "", "")
                .meeting("milestone", "tookPlace", null, "careCoordinator", "somethingElse");

        assertThat(record.questions().meetings(IN_MARCH))
                .containsExactly(
                        new MeetingsHeld("milestone", null, 1, 0, 0, 0),
                        new MeetingsHeld("planning", null, 1, 0, 1, 0),
                        new MeetingsHeld("planning", "person", 0, 2, 0, 0));
        assertThat(record.questions().absences(IN_MARCH))
                .containsExactly(
                        new Absence("careCoordinator", "careCoordinator", new Share(1, 3, 0), 1),
                        new Absence("careCoordinator", "somethingElse", new Share(1, 3, 0), 0));
    }

    /** Days 0, 1 and 4 at 25 to 64, 2 at 65, 3 under 25; one waits; one was taken back and written again on day 6. */
    @Test
    void daysToTheFirstResponseAreLondonDaysByQuarterAndAge() {
        MadeRecord record = new MadeRecord()
                .person("p1", "1970-01-01")
                .person("p2", "1961-03-28")
                .person("p3", "2001-03-29")
                .episode("e1", "p1", "2026-03-28T09:00", null)
                .episode("e2", "p1", "2026-03-28T09:00", null)
                .episode("e3", "p1", "2026-03-27T09:00", null)
                .episode("e4", "p2", "2026-03-28T09:00", null)
                .episode("e5", "p3", "2026-03-28T09:00", null)
                .episode("e6", "p1", "2026-03-28T09:00", null)
                .episode("e7", "p1", "2026-03-28T09:00", null)
                .answered("e1", "conversationOne", "w1", "2026-03-28T23:30", RESOLVED)
                .answered("e1", "conversationOne", "w1", "2026-03-30T09:00", RESOLVED)
                .answered("e2", "conversationOne", "w1", "2026-03-28T10:00", RESOLVED)
                .takenBack("e2")
                .answered("e2", "conversationOne", "w1", "2026-04-03T10:00", RESOLVED)
                .answered("e3", "conversationOne", "w1", "2026-03-30T23:30", RESOLVED)
                .answered("e4", "conversationOne", "w1", "2026-03-29T23:30", RESOLVED)
                .answered("e5", "conversationOne", "w1", "2026-03-31T10:00", RESOLVED)
                .answered("e6", "plan", "w1", "2026-03-28T10:00", RESOLVED)
                .answered("e7", "conversationOne", "w1", "2026-03-29T10:00", RESOLVED);

        assertThat(record.questions().firstResponses(Asked.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 7, 1))))
                .containsExactly(
                        new FirstResponses("2026 Q1", "25 to 64", 3, 1),
                        new FirstResponses("2026 Q1", "65 and over", 1, 2),
                        new FirstResponses("2026 Q1", "under 25", 1, 3),
                        new FirstResponses("2026 Q2", "25 to 64", 1, 6));
        assertThat(record.questions().waiting(IN_MARCH)).isEqualTo(2);
    }

    /** Four end: three resolved, of which one comes back in another episode on the 90th day, one later, one is pending. */
    @Test
    void resolvedIsAsRecordedAndHoldsIfNothingMoreBeginsWithinNinetyDays() {
        MadeRecord record = new MadeRecord()
                .person("p1", "1970-01-01")
                .person("p2", "1970-01-01")
                .person("p3", "1970-01-01")
                .episode("e1", "p1", "2026-03-01T09:00", null)
                .episode("e1b", "p1", "2026-05-01T09:00", null)
                .episode("e2", "p2", "2026-03-01T09:00", null)
                .episode("e3", "p3", "2026-03-01T09:00", null)
                .answered("e1", "conversationOne", "w1", "2026-03-02T09:00", RESOLVED)
                .began("e1b", "crisisConversation", "2026-05-31T08:59")
                .answered("e2", "conversationOne", "w1", "2026-03-02T09:00", RESOLVED)
                .began("e2", "longTermConversation", "2026-05-31T09:00")
                .began("e2", "followUp", "2026-03-03T09:00")
                .answered("e3", "conversationOne", "w1", "2026-03-02T09:00", CRISIS)
                .began("e3", "crisisConversation", "2026-03-02T09:00")
                .answered("e3", "conversationOne", "w1", "2026-03-20T09:00", RESOLVED)
                .answered("e3", "conversationOne", "w1", "2026-03-30T09:00", RESOLVED)
                .takenBack("e3")
                .answered("e2", "conversationOne", "w1", "2026-04-02T09:00", CRISIS);

        Resolved resolved =
                record.questions().resolvedAtConversationOne(IN_MARCH, Instant.parse("2026-06-10T09:00:00Z"));

        assertThat(resolved).isEqualTo(new Resolved(new Share(3, 4, 0), new Share(1, 3, 1)));
    }

    @Test
    void sevenHundredAndTwelveOfNineHundredAndTwentyFivePrintSeventySevenPerCent() {
        assertThat(Resolved.of(925, 712, 700, 12).asRecorded().percent()).isEqualTo(77);
        assertThat(new Share(1, 200, 0).percent()).isEqualTo(1);
        assertThat(new Share(0, 0, 3).percent()).isNull();
    }

    /**
     * e1 begins, is a crisis and then resolved: of these the last form only. e2 begins and is resolved, once taken back:
     * three forms. e3 is resolved in April and e4 never.
     */
    @Test
    void formsUntilResolvedAreThoseSinceTheConversationBefore() {
        MadeRecord record = new MadeRecord().person("p1", "1970-01-01");
        for (String episode : List.of("e1", "e2", "e3", "e4"))
            record.episode(episode, "p1", "2026-03-01T09:00", null)
                    .answered(episode, "start", "w1", "2026-03-01T09:00", "{}");
        record.answered("e1", "conversationOne", "w1", "2026-03-02T09:00", CRISIS)
                .answered("e1", "conversationOne", "w1", "2026-03-09T09:00", RESOLVED)
                .answered("e1", "askHowThingsAre", "w1", "2026-03-10T09:00", "{}")
                .answered("e2", "conversationOne", "w1", "2026-03-02T09:00", RESOLVED)
                .takenBack("e2")
                .answered("e2", "conversationOne", "w1", "2026-03-03T09:00", RESOLVED)
                .answered("e3", "conversationOne", "w1", "2026-03-31T23:30", RESOLVED)
                .answered("e4", "conversationOne", "w1", "2026-03-02T09:00", CRISIS);

        assertThat(record.questions().formsUntilResolved(IN_MARCH))
                .containsExactly(new FormsFilledIn(1, "conversationOne", 3, 2), new FormsFilledIn(1, "start", 1, 2));
        assertThat(record.questions().formsUntilResolved(IN_MARCH.servedBy("north")))
                .hasSize(2);
        assertThat(record.questions().formsUntilResolved(IN_MARCH.servedBy("south")))
                .isEmpty();
    }
}
