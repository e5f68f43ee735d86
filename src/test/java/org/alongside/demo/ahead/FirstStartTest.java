package org.alongside.demo.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.journey.KeptByTheEngine;
import org.alongside.record.NhsNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start of a demo leaves a database in which every page has something true to show. */
@Tag("both-databases")
class FirstStartTest {

    /** Only a pathway of a manager's own could need it: each of ours takes up a crisis itself. */
    private static final Set<String> NOT_TOLD = Set.of("seeToTheCrisis");

    private static final Pattern STEP = Pattern.compile("userTask id=\"(\\w+)\"");

    @TempDir
    static Path folder;

    private static ToldDatabase told;
    private static JdbcClient database;

    @BeforeAll
    static void theDemoStartsForTheFirstTime() {
        told = ToldDatabase.emptyOne(folder);
        told.starts(Map.of());
        database = told.ask();
    }

    @Test
    void thirtyPeopleAreThereWithNumbersThatAreKeptForTests() {
        assertThat(count("select count(*) from person")).isEqualTo(30);
        assertThat(texts("select nhs_number from person where nhs_number is not null"))
                .hasSizeGreaterThan(10)
                .allMatch(number -> NhsNumber.of(number).value().startsWith("999"));
        assertThat(count("select count(*) from possibly_same")).isGreaterThanOrEqualTo(3);
        assertThat(count("select count(*) from restriction where in_force")).isOne();
        assertThat(count("select count(*) from warning_note where withdrawn_at is null"))
                .isEqualTo(2);
        assertThat(texts("select pronouns from person where pronouns is not null"))
                .containsExactlyInAnyOrder("he/him", "she/they");
        assertThat(count("select count(*) from team where telephone like '0121 496 000_'"))
                .isEqualTo(4);
    }

    @Test
    void everyKindOfStepHasBeenOpenAndNearlyEveryKindHasBeenDone() throws IOException {
        Set<String> steps = stepsDrawn();
        steps.removeAll(texts("select distinct step from step_log where kind = 'step'"));
        assertThat(steps).isEqualTo(NOT_TOLD);
    }

    @Test
    void someStepsAreLateSomeAreDueInAWeekAndSomeWaitForAnybodyOfATeam() {
        assertThat(count("select count(*) from open_step where due < current_timestamp"))
                .isBetween(5, 20);
        assertThat(count("""
                        select count(*) from open_step where due > current_timestamp
                            and due < current_timestamp + interval '9' day""")).isGreaterThan(8);
        assertThat(count("select count(*) from open_step where owner is null")).isGreaterThan(4);
        assertThat(count("select count(*) from open_step where urgent")).isGreaterThan(1);
        assertThat(count("select count(*) from target_change")).isPositive();
        assertThat(count("select count(*) from episode where closed_at is not null"))
                .isGreaterThan(2);
    }

    @Test
    void everybodyWhosePartComesInAPathwayHasSomethingToDo() {
        assertThat(texts("""
                        select coalesce(o.owner, m.worker_id) from open_step o left join membership m
                            on m.team_id = o.team_id and m.role_id = o.role_id"""))
                .contains("careCoordinator", "careCoordinator2", "careCoordinator3", "developmentWorker")
                .contains("developmentWorker3", "socialWorker", "socialWorker2", "teamManager", "teamManager2")
                .contains("directPaymentsOfficer");
    }

    @Test
    void somebodyIsRungVisitedAndWrittenToOutsideTheStepsAndTheMinutesCount() {
        assertThat(texts("select how from contact")).contains("byPhone", "atHome", "inPerson", "byMessage");
        assertThat(texts("select kind from contact")).contains("person", "family", "system");
        assertThat(count("select count(*) from contact where held_on > current_date"))
                .isZero();
        assertThat(count("""
                        select count(*) from contact c where not exists (
                            select 1 from time_spent t where t.contact_id = c.id and t.minutes = c.minutes)""")).isZero();
    }

    /** Time with people is told of a team only where five of it or more recorded some in a month. */
    @Test
    void fiveOfThePodRecordedMinutesOnOneDay() {
        assertThat(count("""
                        select max(s.workers) from (
                            select count(distinct t.worker_id) as workers from time_spent t
                            where exists (select 1 from membership m where m.worker_id = t.worker_id
                                and m.team_id = 'thepod' and m.is_main)
                            group by t.spent_on) s""")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void papersAndADrawingAreKeptWithEpisodes() {
        assertThat(texts("select media_type from evidence_file where episode_id is not null"))
                .contains("application/pdf", "image/png");
        assertThat(count("select count(*) from evidence_file where kind is not null"))
                .isPositive();
        assertThat(count("""
                        select count(*) from evidence_file f where f.size_in_bytes <> (
                            select sum(octet_length(p.content)) from evidence_part p where p.file_id = f.id)""")).isZero();
    }

    @Test
    void twoColleaguesWorkBesideALeadAndAnotherHasDoneSo() {
        assertThat(count("select count(*) from joint_work where in_force")).isEqualTo(2);
        assertThat(count("select count(*) from joint_work where until is not null and ended_because is not null"))
                .isOne();
    }

    @Test
    void theOpenStepsAreThoseOfTheEngineAndNothingIsBroken() {
        assertThat(texts("""
                        select o.step from open_step o left join act_ru_task t on t.id_ = o.step_id
                        where t.id_ is null or t.due_date_ <> o.due or coalesce(t.assignee_, '-') <> coalesce(o.owner, '-')
                        union all
                        select t.name_ from act_ru_task t where not exists (
                            select 1 from open_step o where o.step_id = t.id_)
                        union all
                        select incident_msg_ from act_ru_incident
                        union all
                        select t.task_def_key_ from act_hi_taskinst t where not exists (select 1 from step_log l
                            where l.step_id = t.id_ and l.event = 'created' and l.happened_at = t.start_time_)""")).isEmpty();
    }

    @Test
    void theEngineKeepsNothingThatAnybodyWrote() throws IOException {
        KeptByTheEngine engine = new KeptByTheEngine(database);
        Set<String> personal = engine.typedTexts();
        personal.addAll(texts("select name from person"));
        String kept = String.join("\n", engine.everything());
        assertThat(personal).hasSizeGreaterThan(150);
        assertThat(personal.stream().filter(kept::contains)).isEmpty();
    }

    @Test
    void aSecondStartTellsNothingAgain() {
        told.starts(Map.of());
        assertThat(count("select count(*) from person")).isEqualTo(30);
    }

    private static int count(String question) {
        return database.sql(question).query(Integer.class).single();
    }

    private static List<String> texts(String question) {
        return database.sql(question).query(String.class).list();
    }

    private static Set<String> stepsDrawn() throws IOException {
        Set<String> steps = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path model :
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList())
                STEP.matcher(Files.readString(model, StandardCharsets.UTF_8))
                        .results()
                        .forEach(step -> steps.add(step.group(1)));
        }
        return steps;
    }
}
