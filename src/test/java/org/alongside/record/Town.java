package org.alongside.record;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.alongside.access.AccessLog;
import org.alongside.pathway.AnswerBook.StepAnswers;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Situation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** A small town on a Monday: the Trust's care coordinators refer to The Pod, a team of the council. */
public class Town {

    public static final String VALID_NHS_NUMBER = "943 476 5919";

    public final DataSource database = Databases.fresh();
    public final TestClock clock = new TestClock();
    public final StepsTold steps = new StepsTold();
    public final PathwaysTold pathways = new PathwaysTold();

    public final JdbcClient jdbc = JdbcClient.create(database);
    public final People people = new People(jdbc, new PossiblySame(jdbc));
    public final Documents documents = new Documents(jdbc);
    final RolesHeld roles = new RolesHeld(jdbc);
    final ServingTeams teams = new ServingTeams(jdbc);
    final JointWork jointWork = new JointWork(jdbc, clock);
    final Participants participants = new Participants(jdbc, teams, roles, jointWork, clock);
    final Openings openings = new Openings(jdbc, people, new EpisodePlaces(jdbc), teams, participants, roles);
    final Episodes episodes = new Episodes(jdbc, openings, clock);
    final Notices notices = new Notices(jdbc);
    final ChangesOfWorker changes = new ChangesOfWorker(jdbc, participants, roles, jointWork, notices);
    final ParticipantSteps participantSteps = new ParticipantSteps(
            new Colleagues(jdbc), teams, changes, new TakingOver(jdbc, steps, notices, jointWork), jointWork, roles);
    final HandOnPlaces handOns = new HandOnPlaces(jdbc);
    final Concerns concerns = new Concerns(jdbc);
    final EpisodeSteps episodeSteps = new EpisodeSteps(
            new Closings(jdbc, steps, concerns),
            new Reopenings(jdbc, pathways),
            new HandingOn(handOns, openings, pathways),
            new Caseload(jdbc),
            new Alerts(steps, teams, notices, pathways),
            steps,
            pathways);
    final EpisodeFiles files =
            new EpisodeFiles(jdbc, episodes, people, new PossiblySame(jdbc), documents, new Notices(jdbc), clock);

    final NeedToKnow needToKnow = new NeedToKnow(jdbc, episodes, teams, clock);
    final AnswersKept answers = new AnswersKept(jdbc, new AnswersPutRight(jdbc), needToKnow);
    final ManagersOfPerson managers = new ManagersOfPerson(jdbc, teams, notices);
    final RecordSettings settings = new RecordSettings(Duration.ofHours(8), DataSize.ofMegabytes(10));
    final BrokenGlass glass = new BrokenGlass(jdbc, needToKnow, managers, roles, settings, clock);
    final Restrictions restrictions = new Restrictions(jdbc, needToKnow, managers, clock);

    final Merges merges =
            new Merges(new MergeBook(jdbc), new MergedRecords(jdbc), new MergedRestrictions(jdbc), needToKnow, clock);
    final Pairs pairs = new Pairs(jdbc, merges, managers, clock);

    final LookedAtRecord lookedAt = new LookedAtRecord(jdbc, glass);
    final PeopleSearch search = new PeopleSearch(
            jdbc,
            new WorkersPeople(jdbc, clock),
            people,
            episodes,
            needToKnow,
            restrictions,
            new AccessLog(jdbc, lookedAt, clock));

    final TimeSpent time = new TimeSpent(jdbc);
    final Contacts contacts = new Contacts(jdbc, episodes, needToKnow, time, clock);

    final WarningNotes warnings = new WarningNotes(jdbc, needToKnow, clock);
    final Pronouns pronouns = new Pronouns(jdbc, people, needToKnow);

    final EvidenceStore store = new EvidenceInParts(jdbc);
    final EvidenceFiles evidence =
            new EvidenceFiles(jdbc, store, episodes, needToKnow, new KeepingFiles(jdbc, store, settings, clock), clock);
    final EvidenceList evidenceList = new EvidenceList(jdbc);

    public Town() {
        jdbc.sql("insert into organisation (id, name) values ('trust', 'The Trust'), ('council', 'The Council')")
                .update();
        jdbc.sql("""
                        insert into team (id, organisation_id, name, receives_referrals) values
                            ('north', 'trust', 'North team', false),
                            ('south', 'trust', 'South team', false),
                            ('pod', 'council', 'The Pod', true),
                            ('payments', 'council', 'Direct payments', false)""").update();
        jdbc.sql("update role set central_team_id = 'payments' where id = 'directPaymentsOfficer'")
                .update();
        hire("carol", "Carol Coe", "careCoordinator", "north");
        hire("colin", "Colin Cray", "careCoordinator", "north");
        hire("mona", "Mona May", "teamManager", "north");
        hire("sam", "Sam South", "teamManager", "south");
        hire("dee", "Dee Vale", "developmentWorker", "pod");
        hire("dan", "Dan Dove", "developmentWorker", "pod");
        hire("max", "Max Moor", "teamManager", "pod");
    }

    public final void hire(String worker, String name, String role, String team) {
        jdbc.sql("insert into worker (id, pseudonym, name) values (:id, :pseudonym, :name)")
                .param("id", worker)
                .param("pseudonym", java.util.UUID.randomUUID())
                .param("name", name)
                .update();
        joins(worker, role, team);
    }

    public final void joins(String worker, String role, String team) {
        jdbc.sql("insert into membership (worker_id, team_id, role_id, is_main) values (:id, :team, :role, true)")
                .param("id", worker)
                .param("team", team)
                .param("role", role)
                .update();
    }

    /** Carol refers a person to The Pod. */
    public EpisodeRef aReferral() {
        return aReferral("Ada Ash", LocalDate.of(1990, 5, 17), Map.of());
    }

    public EpisodeRef aReferral(String name, LocalDate born, Map<String, Object> more) {
        Map<String, Object> placed = new HashMap<>(more);
        placed.put("person.name", name);
        placed.put("person.dateOfBirth", born);
        placed.putIfAbsent("episode.receivingTeam", "pod");
        return episodes.open("referral", "careCoordinator", "carol", placed, clock.instant());
    }

    /** Carol writes documents into the record, by place without the leading {@code document.}. */
    public void records(EpisodeRef episode, Map<String, Object> documents) {
        Map<String, Object> values = new HashMap<>();
        documents.forEach((place, value) -> values.put("document." + place, value));
        new DocumentPlaces(this.documents, episodes).put(episode, values, "carol", clock.instant());
    }

    /** Carol completes a step in the words of its form, so many seconds from now. */
    void answers(EpisodeRef episode, String step, String json, int later, boolean confidential) {
        answers.keep(new StepAnswers(
                episode,
                step,
                "referral",
                1,
                "talkAboutWhatThePersonWants",
                "Talk about what the person wants",
                "talkAboutWhatThePersonWants",
                "abc",
                json,
                "carol",
                clock.instant().plusSeconds(later),
                confidential));
    }

    public Situation situation(EpisodeRef episode, String worker) {
        return new Situation(episode, null, null, worker, clock.instant());
    }

    public int count(String fromWhere) {
        return jdbc.sql("select count(*) from " + fromWhere)
                .query(Integer.class)
                .single();
    }

    /** The merge in force that was made last. */
    UUID theMerge() {
        return jdbc.sql("select id from person_merge where in_force order by merged_at desc fetch first 1 row only")
                .query(UUID.class)
                .single();
    }
}
