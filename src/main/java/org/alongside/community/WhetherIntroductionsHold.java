package org.alongside.community;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said when they were asked whether an introduction still holds. */
@Component
class WhetherIntroductionsHold {

    private static final String COULD_NOT_ASK = "couldNotAsk";
    private static final Set<String> ANSWERS = Set.of("yes", "no", "neverStarted", COULD_NOT_ASK);

    private final JdbcClient jdbc;

    WhetherIntroductionsHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EpisodeRef episode, String introduction, String holds, @Nullable String note, String worker, Instant at) {
        if (!ANSWERS.contains(holds)) throw Refusal.invalid("Does the person still go there: choose an answer.");
        UUID asked = crossOut(episode, introduction);
        jdbc.sql("""
                        insert into introduction_asked (introduction_id, episode_id, holds, note, asked_by, asked_at)
                        values (:introduction, :episode, :holds, :note, :worker, :at)""")
                .param("introduction", asked)
                .param("episode", episode.id())
                .param("holds", holds)
                .param("note", note, Types.VARCHAR)
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many of those that people could be asked about hold, by their newest answers. */
    Map.Entry<Integer, Integer> countOf(EpisodeRef episode) {
        return jdbc.sql("""
                        select count(*) as asked, count(case when a.holds = 'yes' then 1 end) as holding
                        from introduction_asked a
                        where a.episode_id = :episode and a.id =
                            (select max(b.id) from introduction_asked b
                                where b.introduction_id = a.introduction_id and b.holds <> :couldNotAsk)""")
                .param("couldNotAsk", COULD_NOT_ASK)
                .param("episode", episode.id())
                .query((row, line) -> Map.entry(row.getInt("holding"), row.getInt("asked")))
                .single();
    }

    private UUID crossOut(EpisodeRef episode, String introduction) {
        try {
            UUID id = UUID.fromString(introduction);
            int crossed = jdbc.sql(
                            "update introduction set to_ask = false where id = :id and episode_id = :episode and to_ask")
                    .param("id", id)
                    .param("episode", episode.id())
                    .update();
            if (crossed == 1) return id;
        } catch (IllegalArgumentException notAnId) {
            // It is none of this episode's either; the sentence below says so.
        }
        throw Refusal.invalid("Which introduction: choose one that has not been asked about yet.");
    }
}
