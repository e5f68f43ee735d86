package org.alongside.community;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people were introduced to. */
@Component
class Introductions {

    private final JdbcClient jdbc;

    Introductions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(EpisodeRef episode, Introduction introduction, String worker, Instant at) {
        for (IntroductionRule rule : IntroductionRule.all()) {
            Optional<Refusal> refusal = rule.refusal(introduction);
            if (refusal.isPresent()) throw refusal.get();
        }
        jdbc.sql("""
                        insert into introduction (id, episode_id, asset, kind, goes_along, on_day, made_by, made_at)
                        values (:id, :episode, :asset, :kind, :goesAlong, :onDay, :worker, :at)""")
                .param("id", UUID.randomUUID())
                .param("episode", episode.id())
                .param("asset", introduction.asset())
                .param("kind", introduction.kind())
                .param("goesAlong", introduction.goesAlong(), Types.VARCHAR)
                .param("onDay", introduction.on(), Types.DATE)
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Information alone brings nobody anywhere, and what has ended is not asked about for ever. */
    void askAboutAll(EpisodeRef episode) {
        jdbc.sql("""
                        update introduction set to_ask = true
                        where episode_id = :episode and kind <> 'informationOnly' and not exists (
                            select 1 from introduction_asked a
                            where a.introduction_id = introduction.id and a.holds in ('no', 'neverStarted'))""").param("episode", episode.id()).update();
    }

    /** Those the follow-up has still to ask about, in the order in which they were made. */
    List<Choice> toAskAbout(EpisodeRef episode) {
        return jdbc.sql("select id, asset from introduction where episode_id = :episode and to_ask order by seq")
                .param("episode", episode.id())
                .query((row, line) -> new Choice(row.getString("id"), row.getString("asset")))
                .list();
    }
}
