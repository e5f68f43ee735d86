package org.alongside.browser;

import static org.alongside.acts.ChangeAnswers.ACCEPTED;
import static org.alongside.acts.ChangeAnswers.jointlyWith;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.meeting.MeetingAnswers;
import org.alongside.meeting.MeetingJourney;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.FileSent;
import org.alongside.record.SampleFiles;

/** Two people whose pages are looked at: one as most are, one about whom everything is as long and as odd as it may be. */
final class Neighbours {

    /** What breaks pages that are not careful: no space in it, markup, a spreadsheet's formula, right to left. */
    static final String ODD = "=1+1<b>\"&amp;\u202e'" + "Wwwwwwwwww".repeat(12);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Journeys journeys;
    private final EvidenceFiles evidence;

    Neighbours(Journeys journeys, EvidenceFiles evidence) {
        this.journeys = journeys;
        this.evidence = evidence;
    }

    /** A file with a name as odd as its words. */
    String file(Journey journey) {
        return file(journey, ODD + ".txt");
    }

    String file(Journey journey, String name) {
        FileSent file = new FileSent(name, () -> new ByteArrayInputStream(SampleFiles.text(ODD)));
        EpisodeRef episode = new EpisodeRef(journey.episode(), journey.reference());
        return "/evidence/" + evidence.add(episode, null, file, "careCoordinator");
    }

    /** What to know before a visit, as long as it may be, written down by the worker who refers them. */
    String warning(Journey journey) {
        UUID note = UUID.randomUUID();
        journeys.database()
                .sql("""
                        insert into warning_note (id, person_id, words, written_by, written_at)
                        values (?, ?, ?, 'careCoordinator', current_timestamp)""")
                .params(note, journey.person(), ODD.repeat(6))
                .update();
        return person(journey) + "/know-first/" + note;
    }

    Journey plain() {
        return onTheWay(journeys.start("referral", "careCoordinator", aReferral()), "Talked at home");
    }

    Journey odd() {
        return onTheWay(anOddPerson(), ODD.repeat(20));
    }

    /** For whose eligibility the team has yet to find somebody. */
    private Journey anOddOneWaits() {
        return anOddPerson()
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY));
    }

    private Journey anOddPerson() {
        return journeys.start(
                "referral",
                "careCoordinator",
                with(
                        aReferral(),
                        "personName",
                        "=Odd<i>" + "Llanfairpwllgwyngyll".repeat(6),
                        "communicationNeeds",
                        ODD.repeat(8),
                        "unpaidCarers",
                        ODD.repeat(8)));
    }

    List<PageState> teamPages() {
        return EveryTeamPage.of(journeys, anOddOneWaits(), anOddOneWaits());
    }

    List<PageState> publishPages() {
        return EveryPublishPage.states(journeys);
    }

    Journey onTheWay(Journey journey, String words) {
        return toTheirMeeting(journey, words).does("holdThePlanningMeeting", MeetingAnswers.everybodyMet());
    }

    /** Who has a meeting today that is still to be held. */
    Journey meetingToday() {
        return toTheirMeeting(journeys.start("referral", "careCoordinator", aReferral()), "Talked at home");
    }

    private Journey toTheirMeeting(Journey journey, String words) {
        return journey.does("talkAboutWhatThePersonWants", with(theyTalked(), "whatThePersonWants", words))
                .does("sendTheReferralAndItsEvidence", with(theReferral(TODAY), "reasonForReferral", words))
                .does("decideEligibility", with(eligible(), "decisionNote", words))
                .does("allocateADevelopmentWorker", with(allocatedTo("developmentWorker"), "allocationNote", words))
                .does("arrangeThePlanningMeeting", new MeetingJourney(journeys).arrangedForNow());
    }

    /** With a colleague beside the worker who leads. */
    Journey jointly() {
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        journey.act("changeOfWorker", "careCoordinator", jointlyWith("careCoordinator3"));
        return journey.does("acceptOrRefuse", ACCEPTED);
    }

    /** Where it waits for the one who started it, after everything before was theirs too. */
    Journey beginning() {
        return journeys.start("referral", "careCoordinator", with(aReferral(), "communicationNeeds", ODD.repeat(8)));
    }

    /** For whom a manager of The Pod has yet to decide. */
    Journey waiting() {
        return journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY));
    }

    /** Two records that may be of one person, as an address names them to the manager who settles it. */
    String twoOfOneName() {
        Map<String, Object> told = with(aReferral(), "personName", "Twice Told");
        Journey one = journeys.start("referral", "careCoordinator", told);
        Journey other = journeys.start("referral", "careCoordinator", told);
        return "?team=thepod&first=%s&second=%s".formatted(one.person(), other.person());
    }

    /** Two records that are open to the worker who types the same name and birth date. */
    TypedAgain typedAgain() {
        Map<String, Object> told = with(aReferral(), "personName", "Thrice Told");
        journeys.start("referral", "careCoordinator", told);
        journeys.start("referral", "careCoordinator", told);
        return new TypedAgain("Thrice Told", told.get("dateOfBirth").toString());
    }

    /** What is typed at a start and not sent fills the form of the next who looks at it. */
    void forgetStarts() {
        journeys.database()
                .sql("delete from draft where worker_id = 'careCoordinator' and place like 'start:referral%'")
                .update();
    }

    String person(Journey journey) {
        return "/people/" + journey.person();
    }

    String answers(Journey journey, String step) {
        return "/answers/"
                + journeys.database()
                        .sql(
                                "select id from answers where episode_id = ? and step = ? order by id desc fetch first 1 rows only")
                        .params(journey.episode(), step)
                        .query(Long.class)
                        .single();
    }
}
