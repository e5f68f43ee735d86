package org.alongside.timing.page;

import static org.alongside.timing.page.TimingsOnScreen.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.TurnableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What only the record knows, on pages of its own: first responses, meetings, and why workers changed. */
@JourneyTest
class RecordOnPagesTest {

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    private RatioTeam team;

    @BeforeEach
    void aTeamIsThere() {
        here.journeys().clock().turnTo(TurnableClock.MONDAY);
        team = new RatioTeam(here.journeys(), here.application(), 5);
    }

    @Test
    void firstResponsesAreToldByQuarterAndAgeWithWhoStillWaits() {
        team.eachResolvesOne(30, 90);
        team.theFirstBeginsOne();
        Document page = page("auditor", "/timings/first-responses");

        assertThat(row(page, "First responses", "2026 Q4")).containsExactly("2026 Q4", "65 and over", "5", "0.0");
        assertThat(page.text()).contains("Still waiting when this time was over, and in none of these: not shown.");
        assertThat(page(team.manager, "/timings/first-responses").text()).contains("and in none of these: 1.");
    }

    @Test
    void fewResponsesAreToldTheManagerAlone() {
        team.theFirstResolvesOne(30, 90);

        assertThat(row(page(team.manager, "/timings/first-responses"), "First responses", "2026 Q4"))
                .endsWith("1", "0.0");
        assertThat(row(page("auditor", "/timings/first-responses"), "First responses", "2026 Q4"))
                .endsWith("not shown", "not shown");
    }

    @Test
    void meetingsAreToldByKindAndWhoAskedAndWhoseAbsenceStoppedThem() {
        List<Journey> journeys = team.eachResolvesOne(30, 90);
        journeys.forEach(journey -> meeting(journey, "planning", "tookPlace", null, null));
        journeys.forEach(journey -> meeting(journey, "planning", "moved", "person", null));
        meeting(journeys.get(0), "planning", "didNotHappen", null, "careCoordinator");
        Document page = page(team.manager, "/timings/meetings");

        assertThat(row(page, "Meetings by kind", "Planning")).containsExactly("Planning", "nobody", "5", "0", "1", "0");
        assertThat(page.select("table")
                        .first()
                        .select("tbody tr")
                        .last()
                        .select("th, td")
                        .eachText())
                .containsExactly("Planning", "The person", "0", "5", "0", "0");
        assertThat(row(page, "Who was missing", "Care coordinator"))
                .containsExactly("Care coordinator", "Care coordinator", "17% (1 of 6)", "1");
        assertThat(row(page("auditor", "/timings/meetings"), "Meetings by kind", "Planning"))
                .containsExactly("Planning", "nobody", "5", "0", "not shown", "0");
        assertThat(row(page("auditor", "/timings/meetings"), "Who was missing", "Care coordinator"))
                .endsWith("not shown", "not shown");
    }

    @Test
    void whyWorkersChangedStandsBesideHowOften() {
        Journey journey = team.theFirstResolvesOne(30, 90);
        team.closes(List.of(journey));
        here.journeys()
                .database()
                .sql("""
                        insert into change_of_worker (id, episode_id, role_id, kind, from_worker, to_worker, reason,
                            asked_by, asked_at, answer)
                        select ?, ?, 'socialWorker', 'handover', ?, ?, 'personAsked', ?, opened_at, 'accepted'
                        from episode where id = ?""")
                .params(
                        UUID.randomUUID(),
                        journey.episode(),
                        team.manager,
                        team.manager,
                        team.manager,
                        journey.episode())
                .update();

        assertThat(row(page(team.manager, "/contact-ratio"), "Why workers changed", "Person asked"))
                .containsExactly("Person asked", "1");
        assertThat(row(page("auditor", "/contact-ratio"), "Why workers changed", "Person asked"))
                .containsExactly("Person asked", "not shown");
    }

    @Test
    void theQueueIsToldOfStepsOrOfJourneys() {
        String queue = "/timings/pathways/referral/queue?" + LogOf2014.DAYS;
        var steps = Jsoup.parse(here.as("teamManager2").get(queue).body());
        var journeys =
                Jsoup.parse(here.as("teamManager2").get(queue + "&of=journeys").body());

        assertThat(row(steps, "Steps of this pathway", "3 March 2014")).startsWith("3 March 2014", "22", "16");
        assertThat(row(journeys, "Journeys of this pathway", "3 March 2014")).startsWith("3 March 2014", "14", "6");
        assertThat(journeys.select("nav [aria-current=page]").eachText()).contains("Journeys");
    }

    private void meeting(
            Journey journey, String kind, String cameOfIt, @Nullable String askedBy, @Nullable String missing) {
        JdbcClient database = here.journeys().database();
        OffsetDateTime now = here.journeys().clock().instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into meeting (episode_id, kind, number, meets_at, how, place, arranged_by, arranged_at,
                            came_of_it, moved_asked_by, told_by, told_at)
                        values (:episode, :kind, 1, :now, 'inPerson', 'The library', :worker, :now,
                            :cameOfIt, :askedBy, :worker, :now)""")
                .param("episode", journey.episode())
                .param("kind", kind)
                .param("now", now)
                .param("worker", team.manager)
                .param("cameOfIt", cameOfIt)
                .param("askedBy", askedBy)
                .update();
        if (cameOfIt.equals("moved")) return;
        database.sql("""
                        insert into attendance (meeting_id, attendee, attended, whose_reason)
                        select max(id), 'careCoordinator', :attended, :reason from meeting where episode_id = :episode""")
                .param("episode", journey.episode())
                .param("attended", missing == null ? "yes" : "no")
                .param("reason", missing)
                .update();
    }

    private Document page(String reader, String path) {
        var answer = here.as(reader).get(path + "?team=" + team.id);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
