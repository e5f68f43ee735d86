package org.alongside.timing.question;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.Databases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A record with rows made by hand: of people, episodes, workers and what came between them. */
final class MadeRecord {

    private final JdbcClient jdbc = JdbcClient.create(Databases.fresh());
    private int numbered;

    MadeRecord() {
        keep("organisation", Map.of("id", "town", "name", "The town"));
        for (String team : new String[] {"north", "south"})
            keep("team", Map.of("id", team, "organisation_id", "town", "name", team));
        for (int i = 1; i <= 9; i++) worker("w" + i);
    }

    RecordQuestions questions() {
        return new RecordQuestions(jdbc);
    }

    EpisodeQuestions episodeQuestions() {
        return new EpisodeQuestions(jdbc);
    }

    private void worker(String id) {
        keep("worker", Map.of("id", id, "pseudonym", id("pseudonym of " + id), "name", id));
    }

    /** Whose pseudonym it is. */
    @Nullable
    String named(@Nullable String pseudonym) {
        if (pseudonym == null) return null;
        return jdbc.sql("select name from worker where pseudonym = ?")
                .param(UUID.fromString(pseudonym))
                .query(String.class)
                .single();
    }

    MadeRecord mainTeam(String team, String... workers) {
        for (String worker : workers)
            for (String role : new String[] {"socialWorker", "supportWorker"})
                keep("membership", Map.of("worker_id", worker, "team_id", team, "role_id", role, "is_main", true));
        return this;
    }

    MadeRecord person(String person, String born) {
        keep(
                "person",
                Map.of(
                        "id", id(person),
                        "name", person,
                        "date_of_birth", LocalDate.parse(born),
                        "added_at", at("2026-01-01T09:00")));
        return this;
    }

    MadeRecord episode(String episode, String person, String opened, @Nullable String closed) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id(episode));
        row.put("reference", episode);
        row.put("person_id", id(person));
        row.put("pathway", "conversations");
        row.put("opened_by", "w1");
        row.put("opened_at", at(opened));
        row.put("closed_at", closed == null ? null : at(closed));
        keep("episode", row);
        keep("episode_team", Map.of("episode_id", id(episode), "role_id", "socialWorker", "team_id", "north"));
        return this;
    }

    MadeRecord held(String episode, String role, String... workers) {
        for (String worker : workers)
            keep(
                    "participant",
                    Map.of(
                            "episode_id", id(episode),
                            "role_id", role,
                            "worker_id", worker,
                            "since", at("2026-03-01T09:00"),
                            "until", at("2026-03-02T09:00")));
        return this;
    }

    MadeRecord change(String episode, String kind, String answer, String reason) {
        keep(
                "change_of_worker",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "episode_id",
                        id(episode),
                        "role_id",
                        "socialWorker",
                        "kind",
                        kind,
                        "from_worker",
                        "w1",
                        "to_worker",
                        "w2",
                        "reason",
                        reason,
                        "asked_by",
                        "w1",
                        "asked_at",
                        at("2026-03-01T09:00"),
                        "answer",
                        answer));
        return this;
    }

    MadeRecord spent(String worker, String day, String kind, int minutes) {
        keep(
                "time_spent",
                Map.of(
                        "worker_id",
                        worker,
                        "episode_id",
                        id("e1"),
                        "spent_on",
                        LocalDate.parse(day),
                        "kind",
                        kind,
                        "minutes",
                        minutes,
                        "recorded_at",
                        at(day + "T17:00")));
        return this;
    }

    /** Answers to a step, by name, which can be taken back. */
    MadeRecord answered(String episode, String step, String worker, String moment, String content) {
        keep(
                "answers",
                Map.ofEntries(
                        Map.entry("episode_id", id(episode)),
                        Map.entry("step_id", "s" + ++numbered),
                        Map.entry("pathway", "conversations"),
                        Map.entry("pathway_version", 1),
                        Map.entry("step", step),
                        Map.entry("step_name", step),
                        Map.entry("form", step),
                        Map.entry("form_version", "1"),
                        Map.entry("content", content),
                        Map.entry("worker_id", worker),
                        Map.entry("answered_at", at(moment)),
                        Map.entry("confidential", false)));
        return this;
    }

    /** The answers given last. */
    MadeRecord inConfidence() {
        jdbc.sql("update answers set confidential = true where id = ?")
                .param(last("answers"))
                .update();
        return this;
    }

    MadeRecord changed(String episode, String step, String from, String to, String because) {
        keep(
                "target_change",
                Map.of(
                        "step_id", step,
                        "episode_id", id(episode),
                        "from_due", at(from),
                        "to_due", at(to),
                        "because", because,
                        "changed_by", "w1",
                        "changed_at", at("2026-03-02T09:00")));
        return this;
    }

    /** A row of the step log, whose worker and actor are named. */
    MadeRecord logged(
            String episode,
            String line,
            String kind,
            String event,
            @Nullable String worker,
            @Nullable String actor,
            @Nullable String due) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("happened_at", at("2026-03-02T09:00"));
        row.put("event", event);
        row.put("kind", kind);
        row.put("step_id", line);
        row.put("episode_id", id(episode));
        row.put("pathway", "conversations");
        row.put("pathway_version", 1);
        row.put("step", "talk");
        if (worker != null) row.put("worker", id("pseudonym of " + worker));
        if (actor != null) row.put("actor", id("pseudonym of " + actor));
        if (due != null) row.put("due", at(due));
        keep("step_log", row);
        return this;
    }

    /** The answers given last. */
    MadeRecord takenBack(String episode) {
        keep(
                "taking_back",
                Map.of(
                        "answers_id",
                        last("answers"),
                        "episode_id",
                        id(episode),
                        "because",
                        "It was for somebody else.",
                        "cancelled",
                        "",
                        "taken_back_by",
                        "w1",
                        "taken_back_at",
                        at("2026-03-30T09:00")));
        return this;
    }

    MadeRecord began(String episode, String pathway, String moment) {
        keep(
                "step_log",
                Map.of(
                        "happened_at",
                        at(moment),
                        "event",
                        "created",
                        "kind",
                        "pathway",
                        "step_id",
                        "run" + ++numbered,
                        "episode_id",
                        id(episode),
                        "pathway",
                        pathway,
                        "pathway_version",
                        1,
                        "step",
                        pathway));
        return this;
    }

    /** A meeting told of, and who was missing for whose reason; everybody else was there. */
    MadeRecord meeting(String kind, String cameOfIt, @Nullable String askedBy, String missing, String whoseReason) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("episode_id", id("e1"));
        row.put("kind", kind);
        row.put("number", 1);
        row.put("meets_at", at("2026-03-10T09:00"));
        row.put("how", "inPerson");
        row.put("place", "The library");
        row.put("arranged_by", "w1");
        row.put("arranged_at", at("2026-03-01T09:00"));
        row.put("came_of_it", cameOfIt);
        row.put("moved_asked_by", askedBy);
        row.put("told_by", "w1");
        row.put("told_at", at("2026-03-10T10:00"));
        keep("meeting", row);
        long meeting = last("meeting");
        if (!cameOfIt.equals("moved"))
            for (String attendee : new String[] {"person", "careCoordinator"})
                keep(
                        "attendance",
                        attendee.equals(missing)
                                ? Map.of(
                                        "meeting_id", meeting,
                                        "attendee", attendee,
                                        "attended", "no",
                                        "whose_reason", whoseReason)
                                : Map.of("meeting_id", meeting, "attendee", attendee, "attended", "yes"));
        return this;
    }

    private void keep(String table, Map<String, ? extends @Nullable Object> row) {
        List<String> columns = List.copyOf(row.keySet());
        jdbc.sql("insert into %s (%s) values (:%s)"
                        .formatted(table, String.join(", ", columns), String.join(", :", columns)))
                .params(row)
                .update();
    }

    private long last(String table) {
        return jdbc.sql("select max(id) from " + table).query(Long.class).single();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime at(String utc) {
        return LocalDateTime.parse(utc).atOffset(ZoneOffset.UTC);
    }
}
