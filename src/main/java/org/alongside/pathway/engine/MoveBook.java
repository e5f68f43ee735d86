package org.alongside.pathway.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.pathway.version.MoveOrder;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Progress;
import org.alongside.pathway.version.Stayed;
import org.alongside.pathway.version.UnderWay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moves that were ordered, and how each person fared. */
@Component
class MoveBook {

    private final JdbcClient database;

    MoveBook(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who waits to be moved, whom no other machine is moving. */
    record Waiting(int number, String instanceId, UUID episodeId) {}

    void keep(MoveOrder order, List<UnderWay> people) {
        MoveWish wish = order.wish();
        database.sql("""
                        insert into pathway_move (id, pathway, from_version, to_version, targets_anew, because, ordered_by,
                            ordered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(order.id(), wish.pathway(), wish.from(), wish.to(), wish.targetsAnew(), order.because())
                .params(order.orderedBy(), stored(order.orderedAt()))
                .update();
        wish.instead()
                .forEach((gone, instead) -> database.sql(
                                "insert into pathway_move_step (move_id, gone, instead) values (?, ?, ?)")
                        .params(order.id(), gone, instead)
                        .update());
        for (int number = 0; number < people.size(); number++) {
            database.sql("""
                            insert into pathway_move_person (move_id, number, instance_id, episode_id, state)
                            values (?, ?, ?, ?, 'waiting')""")
                    .params(
                            order.id(),
                            number,
                            people.get(number).instance(),
                            people.get(number).episode())
                    .update();
        }
    }

    Optional<Waiting> takeNext(UUID move) {
        return database.sql("""
                        select number, instance_id, episode_id from pathway_move_person
                        where move_id = ? and state = 'waiting'
                        order by number fetch first 1 row only for update skip locked""").param(move).query(Waiting.class).optional();
    }

    void moved(UUID move, int number, Instant at) {
        database.sql("update pathway_move_person set state = 'moved', done_at = ? where move_id = ? and number = ?")
                .params(stored(at), move, number)
                .update();
    }

    /** Says why somebody stays, unless another machine has moved them meanwhile. */
    void stays(UUID move, int number, String why, Instant at) {
        database.sql("""
                        update pathway_move_person set state = 'stayed', why = ?, done_at = ?
                        where move_id = ? and number = ? and state = 'waiting'""")
                .params(why.length() > 1000 ? why.substring(0, 1000) : why, stored(at), move, number)
                .update();
    }

    List<UUID> notDone() {
        return database.sql("select distinct move_id from pathway_move_person where state = 'waiting'")
                .query(UUID.class)
                .list();
    }

    Optional<MoveOrder> find(UUID move) {
        return database.sql("select * from pathway_move where id = ?")
                .param(move)
                .query((row, line) -> order(row))
                .optional();
    }

    List<MoveOrder> of(String pathway) {
        return database.sql("select * from pathway_move where pathway = ? order by ordered_at desc, id")
                .param(pathway)
                .query((row, line) -> order(row))
                .list();
    }

    Progress progress(UUID move) {
        return database.sql("""
                        select count(case when state = 'waiting' then 1 end) as waiting,
                            count(case when state = 'moved' then 1 end) as moved,
                            count(case when state = 'stayed' then 1 end) as stayed
                        from pathway_move_person where move_id = ?""").param(move).query(Progress.class).single();
    }

    List<Stayed> stayed(UUID move) {
        return database.sql("""
                        select episode_id as episode, why from pathway_move_person
                        where move_id = ? and state = 'stayed' order by number""").param(move).query(Stayed.class).list();
    }

    private MoveOrder order(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new MoveOrder(
                id,
                new MoveWish(
                        row.getString("pathway"),
                        row.getInt("from_version"),
                        row.getInt("to_version"),
                        instead(id),
                        row.getBoolean("targets_anew")),
                row.getString("because"),
                row.getString("ordered_by"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant());
    }

    private record Instead(String gone, String instead) {}

    private Map<String, String> instead(UUID move) {
        return database
                .sql("select gone, instead from pathway_move_step where move_id = ?")
                .param(move)
                .query(Instead.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Instead::gone, Instead::instead));
    }

    private static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
