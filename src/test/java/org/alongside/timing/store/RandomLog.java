package org.alongside.timing.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes a log of made-up episodes as many workers at once would: rows of different things in any order, in
 * transactions of which some are kept open for long and some come to nothing.
 */
final class RandomLog {

    private static final String INSERT = """
            insert into step_log (happened_at, event, step_id, episode_id, pathway, pathway_version, step, role_id,
                team_id, worker, actor, due, kind, run_id, attempt, origin, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final Instant BEGINNING = Instant.parse("2025-09-01T08:00:00Z");

    private final DataSource database;
    private final Random random;
    private final List<Thing> under = new ArrayList<>();
    private final List<Connection> keptOpen = new ArrayList<>();
    private Instant now = BEGINNING;

    RandomLog(DataSource database, long seed) {
        this.database = database;
        this.random = new Random(seed);
    }

    /** A step, wait or run that is not over. */
    private static final class Thing {
        private final String id = UUID.randomUUID().toString();
        private final UUID episode;
        private final String run;
        private final String kind;
        private int version = 1;
        private String step;
        private boolean over;

        Thing(UUID episode, String run, String kind, String step) {
            this.episode = episode;
            this.run = run;
            this.kind = kind;
            this.step = step;
        }
    }

    /** So many transactions of one to five rows each. */
    void go(int transactions) throws SQLException {
        for (int n = 0; n < transactions; n++) {
            now = now.plus(Duration.ofSeconds(random.nextInt(7_200)));
            transaction();
            if (random.nextInt(20) == 0 && !keptOpen.isEmpty()) commit(keptOpen.remove(0));
        }
    }

    /** Commits what was kept open until now. */
    void commitAll() throws SQLException {
        for (Connection each : keptOpen) commit(each);
        keptOpen.clear();
    }

    private static void commit(Connection connection) throws SQLException {
        try (connection) {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void transaction() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        var fate = random.nextInt(20);
        // What comes to nothing, or is kept open, concerns nothing that others go on with.
        var mine = fate < 2 ? new ArrayList<Thing>() : under;
        for (int rows = 1 + random.nextInt(5); rows > 0; rows--) row(connection, mine);
        under.removeIf(thing -> thing.over);
        if (fate == 0) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        } else if (fate == 1 && keptOpen.size() < 3) {
            keptOpen.add(connection);
        } else {
            commit(connection);
        }
    }

    private void row(Connection connection, List<Thing> among) throws SQLException {
        if (among.isEmpty() || random.nextInt(4) == 0) {
            begin(connection, among);
            return;
        }
        Thing thing = among.get(random.nextInt(among.size()));
        if (thing.over) return;
        var event = event(thing);
        thing.over = event.equals("completed") || event.equals("cancelled");
        if (event.equals("moved")) {
            thing.version++;
            if (random.nextBoolean()) thing.step = thing.step + "Anew";
        }
        write(connection, thing, event);
        // Told of later, by another: a look at it, or that its answers were wrong.
        if (thing.over && thing.kind.equals("step") && random.nextInt(6) == 0)
            write(connection, thing, random.nextBoolean() ? "touched" : "takenBack");
    }

    private void begin(Connection connection, List<Thing> among) throws SQLException {
        var episode = among.isEmpty() || random.nextInt(3) == 0
                ? UUID.randomUUID()
                : among.get(random.nextInt(among.size())).episode;
        var kind = List.of("pathway", "step", "step", "step", "step", "timer", "message")
                .get(random.nextInt(7));
        var thing = new Thing(episode, episode.toString(), kind, "step" + random.nextInt(6));
        among.add(thing);
        write(connection, thing, "created");
    }

    private String event(Thing thing) {
        if (!thing.kind.equals("step"))
            return List.of("moved", "completed", "completed", "completed", "cancelled")
                    .get(random.nextInt(5));
        return List.of(
                        "assigned",
                        "assigned",
                        "touched",
                        "touched",
                        "unassigned",
                        "retargeted",
                        "moved",
                        "completed",
                        "completed",
                        "completed",
                        "cancelled")
                .get(random.nextInt(11));
    }

    private void write(Connection connection, Thing thing, String event) throws SQLException {
        var begins = event.equals("created");
        var isStep = thing.kind.equals("step");
        var isRun = thing.kind.equals("pathway");
        try (var insert = connection.prepareStatement(INSERT)) {
            Object[] values = {
                at(now),
                event,
                thing.id,
                thing.episode,
                "referral",
                thing.version,
                isRun ? "referral" : thing.step,
                isStep ? "careCoordinator" : null,
                isStep && (begins || event.equals("moved")) ? "team" + random.nextInt(3) : null,
                null,
                null,
                isStep ? at(now.plus(Duration.ofHours(random.nextInt(40)))) : null,
                thing.kind,
                thing.run,
                isStep && begins ? 1 : null,
                isRun && begins ? "new" : null,
                isRun && event.equals("completed") ? "allSaid" : null
            };
            for (int n = 0; n < values.length; n++) insert.setObject(n + 1, values[n]);
            insert.execute();
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
