package org.alongside.record;

import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What merging changes: under which record episodes are shown, and which record has the NHS number. */
@Component
class MergedRecords {

    private final JdbcClient jdbc;

    MergedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Episodes before people, as a step that is completed holds them, so that neither waits for the other for ever. */
    void hold(UUID one, UUID other) {
        hold("select id from episode where person_id in (:people) order by id for update", one, other);
        hold("select id from person where id in (:people) order by id for update", one, other);
    }

    MergeCandidate candidate(UUID person) {
        return jdbc.sql("""
                        select p.id, p.nhs_number, p.merged_into,
                            exists (select 1 from person o where o.merged_into = p.id) as has_others,
                            exists (select 1 from restriction x where x.person_id = p.id and x.in_force) as restricted
                        from person p where p.id = :person""")
                .param("person", person)
                .query((row, line) -> new MergeCandidate(
                        Stored.id(row, "id"),
                        Stored.wordsIfAny(row, "nhs_number"),
                        row.getObject("merged_into", UUID.class) != null,
                        row.getBoolean("has_others"),
                        row.getBoolean("restricted")))
                .optional()
                .orElseThrow(() -> Refusal.missing("There is no such record."));
    }

    UUID shownAs(UUID person) {
        return jdbc.sql("select coalesce(merged_into, id) from person where id = :person")
                .param("person", person)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.missing("There is no such record."));
    }

    void showUnder(UUID merged, UUID kept) {
        showUnder(merged, (Object) kept);
    }

    void showByItself(UUID merged) {
        showUnder(merged, (Object) null);
    }

    void moveEpisodes(UUID merge, UUID kept, UUID merged) {
        jdbc.sql("""
                        insert into merged_episode (merge_id, episode_id)
                        select cast(:merge as uuid), e.id from episode e where e.person_id = :merged""").param("merge", merge).param("merged", merged).update();
        jdbc.sql("update episode set person_id = :kept where person_id = :merged")
                .param("kept", kept)
                .param("merged", merged)
                .update();
    }

    void putBackEpisodes(UUID merge, UUID merged) {
        jdbc.sql("""
                        update episode set person_id = :merged
                        where id in (select m.episode_id from merged_episode m where m.merge_id = :merge)""").param("merged", merged).param("merge", merge).update();
    }

    /** Takes the number from the one record, if it still has that one, and gives it to the other. */
    int moveNumber(String number, UUID from, UUID to) {
        jdbc.sql("update person set nhs_number = null where id = :from and nhs_number = :number")
                .param("from", from)
                .param("number", number)
                .update();
        return jdbc.sql("update person set nhs_number = :number where id = :to")
                .param("number", number)
                .param("to", to)
                .update();
    }

    private void hold(String sql, UUID one, UUID other) {
        jdbc.sql(sql)
                .param("people", Stream.of(one, other).distinct().toList())
                .query((row, line) -> Stored.id(row, "id"))
                .list();
    }

    private void showUnder(UUID merged, @Nullable Object kept) {
        jdbc.sql("update person set merged_into = cast(:kept as uuid) where id = :merged")
                .param("kept", kept)
                .param("merged", merged)
                .update();
    }
}
