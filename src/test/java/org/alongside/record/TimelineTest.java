package org.alongside.record;

import static org.alongside.huddle.HuddleAnswers.aHuddleAdvised;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.meeting.MeetingAnswers.everybodyMet;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.missing;
import static org.alongside.meeting.MeetingAnswers.movedBy;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.alongside.payment.PaymentAnswers.anApplication;
import static org.alongside.payment.PaymentAnswers.decided;
import static org.alongside.payment.PaymentAnswers.itStarts;
import static org.alongside.payment.PaymentAnswers.supported;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.journey.CountedDatabase;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Journeys journeys;

    @Autowired
    private Timeline timeline;

    @Autowired
    private CountedDatabase database;

    private Journey journey;

    @BeforeEach
    void aReferralIsAllocated() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
        onTheNext(() -> journey.does("talkAboutWhatThePersonWants", theyTalked()));
        onTheNext(() -> journey.does("sendTheReferralAndItsEvidence", theReferral(TODAY)));
        onTheNext(() -> journey.does("decideEligibility", eligible()));
        onTheNext(() -> journey.does("allocateADevelopmentWorker", allocatedTo("developmentWorker")));
    }

    @Test
    void whatHappenedIsToldNewestFirstWithWhoDidItAndWhatWasAnswered() {
        List<TimelineEntry> told = all("careCoordinator");
        assertThat(told)
                .extracting(TimelineEntry::at)
                .isSortedAccordingTo(java.util.Comparator.<Instant>reverseOrder());
        assertThat(told)
                .extracting(TimelineEntry::title)
                .contains(
                        "Episode begun",
                        "Talk about what the person wants",
                        "Referral received",
                        "Recorded: care plan",
                        "Dee Vale began as: Development worker");
        TimelineEntry talk = theOne("Talk about what the person wants", told);
        assertThat(talk.actor()).isEqualTo("Carys Holloway");
        assertThat(talk.lines()).anyMatch(line -> line.endsWith(": To be at the allotment again by spring"));
        assertThat(talk.episode()).extracting("reference").isEqualTo(journey.reference());
    }

    @Test
    void onlyTheKindsAskedForAreTold() {
        assertThat(timeline.of(person(), "careCoordinator", Set.of(TimelineKind.EVIDENCE), null)
                        .entries())
                .isNotEmpty()
                .allMatch(entry -> entry.kind() == TimelineKind.EVIDENCE);
    }

    @Test
    void whoDoesNotNeedToKnowIsToldNothing() {
        assertThat(all("socialWorker2")).isEmpty();
        assertThat(all("auditor")).isEmpty();
    }

    @Test
    void aConcernIsToldToWhoRaisedItAndToManagersAndToNobodyElse() {
        journey.act("concern", "careCoordinator", answers("concern", "A bruise on his arm", "emergencyServices", "no"));
        assertThat(words("careCoordinator")).contains("A bruise on his arm").contains("Concern raised");
        assertThat(words("teamManager")).contains("A bruise on his arm").contains("Concern raised");
        assertThat(words("developmentWorker"))
                .contains("Episode begun")
                .doesNotContain("bruise")
                .doesNotContainIgnoringCase("concern raised");
    }

    @Test
    void aHuddleAndAMissedAMovedAndAHeldMeetingAreToldWithWhoWasThere() {
        MeetingJourney meetings = new MeetingJourney(journeys);
        journey = meetings.planningArranged();
        onTheNext(() ->
                journey.does("holdThePlanningMeeting", missing(everybodyMet(), "careCoordinator", "careCoordinator")));
        journey.does("arrangeThePlanningMeeting", meetings.arrangedForNow());
        onTheNext(() -> journey.does("holdThePlanningMeeting", movedBy("person")));
        journey.does("arrangeThePlanningMeeting", meetings.arrangedForNow());
        onTheNext(() -> journey.does("holdThePlanningMeeting", metOn("holdThePlanningMeeting")));
        journey.act("huddleNote", "careCoordinator", aHuddleAdvised());
        assertThat(titles(TimelineKind.MEETING))
                .anyMatch(title -> title.startsWith("Did not happen: the planning meeting on "))
                .anyMatch(title -> title.startsWith("Moved: the planning meeting on "))
                .anyMatch(title -> title.startsWith("Took place: the planning meeting on "));
        assertThat(words("careCoordinator"))
                .contains("The care coordinator was missing: ")
                .contains("The person was there")
                .contains("Asked by the person")
                .contains("Advice: Start with her kitchen");
    }

    @Test
    void aDirectPaymentIsToldFromTheWishToItsStart() {
        MeetingJourney meetings = new MeetingJourney(journeys);
        journey = meetings.planningArranged();

        journey.does("holdThePlanningMeeting", with(everybodyMet(), "paymentAsked", "yes"));
        journey.does("applyForADirectPayment", anApplication())
                .does("supportTheApplication", supported())
                .does("decideOnTheDirectPayment", decided("agreed"))
                .does("startTheDirectPayment", itStarts());
        assertThat(titles(TimelineKind.PAYMENT))
                .containsExactlyInAnyOrder(
                        "A direct payment was asked for",
                        "A direct payment was applied for",
                        "The application for a direct payment was supported",
                        "Direct payment agreed",
                        "The direct payment starts");
    }

    @Test
    void aClosingIsToldWithItsReasonAndWhatIsStillOpen() {
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "Her sister looks after the rest"));
        TimelineEntry closed = theOne("Episode closed", all("careCoordinator"));
        assertThat(closed.lines()).contains("The person moved away");
        assertThat(String.join(" ", closed.lines())).contains("Her sister looks after the rest");
    }

    @Test
    void pagesTogetherTellEachEntryOnceHoweverManyHappenedAtOneMoment() {
        raise(60, journeys.clock().instant());
        raise(60, journeys.clock().instant().minusSeconds(60));
        List<TimelineEntry> told = all("careCoordinator");
        assertThat(told).extracting(TimelineEntry::key).doesNotHaveDuplicates();
        assertThat(told.stream().filter(entry -> entry.kind() == TimelineKind.NOTICE))
                .hasSizeGreaterThanOrEqualTo(120);
        assertThat(told)
                .extracting(TimelineEntry::at)
                .isSortedAccordingTo(java.util.Comparator.<Instant>reverseOrder());
    }

    @Test
    void aMadeUpPageIsTheFirst() {
        assertThat(timeline.of(person(), "careCoordinator", Set.of(), "'; drop table person; --")
                        .entries())
                .isNotEmpty();
    }

    @Test
    void aPageOfATimelineOfFiveHundredEntriesAsksTheDatabaseNoMoreOftenThanOneOfAHundred() {
        raise(100, journeys.clock().instant());
        copyAnswers(100);
        double ofAHundred = asked();

        raise(400, journeys.clock().instant());
        copyAnswers(400);

        assertThat(asked()).isEqualTo(ofAHundred).isPositive();
    }

    private double asked() {
        UUID person = person();
        return database.counting(() -> timeline.of(person, "careCoordinator", Set.of(), null))
                .times();
    }

    private void copyAnswers(int times) {
        for (int i = 0; i < times; i++) {
            journeys.database()
                    .sql("""
                            insert into answers (episode_id, step_id, pathway, pathway_version, step, step_name, form,
                                form_version, content, worker_id, answered_at)
                            select episode_id, :step, pathway, pathway_version, step, step_name, form, form_version,
                                content, worker_id, answered_at from answers
                            where episode_id = :episode and step = 'talkAboutWhatThePersonWants'
                            order by id fetch first 1 row only""")
                    .param("step", UUID.randomUUID().toString())
                    .param("episode", journey.episode())
                    .update();
        }
    }

    private void raise(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            journeys.database()
                    .sql("insert into notice (episode_id, words, raised_at) values (?, 'Something waits.', ?)")
                    .params(journey.episode(), Stored.moment(at))
                    .update();
        }
    }

    private List<String> titles(TimelineKind kind) {
        return timeline.of(person(), "careCoordinator", Set.of(kind), null).entries().stream()
                .map(TimelineEntry::title)
                .toList();
    }

    private String words(String reader) {
        return String.join(
                "\n",
                all(reader).stream()
                        .flatMap(entry -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(entry.title()), entry.lines().stream()))
                        .toList());
    }

    /** Every page, one after the other. */
    private List<TimelineEntry> all(String reader) {
        List<TimelineEntry> told = new ArrayList<>();
        String next = null;
        do {
            TimelinePage page = timeline.of(person(), reader, Set.of(), next);
            told.addAll(page.entries());
            next = page.next();
        } while (next != null);
        return told;
    }

    private static TimelineEntry theOne(String title, List<TimelineEntry> told) {
        List<TimelineEntry> found =
                told.stream().filter(entry -> entry.title().equals(title)).toList();
        assertThat(found)
                .as("one of "
                        + Arrays.toString(
                                told.stream().map(TimelineEntry::title).toArray()))
                .hasSize(1);
        return found.get(0);
    }

    private void onTheNext(Runnable minute) {
        minute.run();
        journeys.clock().turnTo(journeys.clock().instant().plusSeconds(60));
    }

    private UUID person() {
        return journey.person();
    }
}
