package org.alongside.timing.page;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.timing.store.Timings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The step log of a March in which nothing else happened, sealed and read by this machine's own cache. Seventeen
 * referrals of sixteen people's episodes began on Monday, 3 March 2014, at nine in the morning:
 *
 * <ul>
 *   <li>eight were finished, after 1, 2, … 8 days; five had begun as new ones and three again, all ended in
 *       "Meetings over"
 *   <li>three were cancelled, and six go on
 *   <li>of the finished ones the talk was done by a care coordinator of IPU North after ½, 1, … 4 hours, looked at after
 *       a quarter of an hour, with a target of 3¼ hours; of those that go on it is still open
 *   <li>of five of them a manager of The Pod decided after a day, within a target of two
 *   <li>of five of them the person was introduced by IPU North after two hours, and of three the referral was sent after
 *       three hours, both without a target
 * </ul>
 */
public final class LogOf2014 {

    /** Of addresses: the days it is about. */
    public static final String DAYS = "from=1/3/2014&to=31/3/2014";

    public static final String TALK = "talkAboutWhatThePersonWants";
    static final String DECIDE = "decideEligibility";
    static final String INTRODUCE = "introduceThePersonToWhatFitsInstead";
    static final String SEND = "sendTheReferralAndItsEvidence";

    static final Instant MONDAY = Instant.parse("2014-03-03T09:00:00Z");

    private static final UUID EPISODE = UUID.nameUUIDFromBytes(new byte[] {20, 14, 1});

    private static final Duration TARGET = Duration.ofMinutes(195);

    private final JdbcClient database;
    private final Map<String, UUID> episodes = new LinkedHashMap<>();

    private LogOf2014(JdbcClient database) {
        this.database = database;
    }

    /** Once in each town, whichever test asks first; and whatever else was written is read as well. */
    public static synchronized void isRead(ApplicationContext application) {
        var log = new LogOf2014(application.getBean(JdbcClient.class));
        if (log.isMissing()) log.write();
        log.seal();
        try {
            application.getBean(Timings.class).catchUp();
        } catch (SQLException | IOException trouble) {
            throw new AssertionError(trouble);
        }
    }

    /** An episode in which a talk was done, late, and the manager has decided nothing. */
    public static String episode() {
        return EPISODE.toString();
    }

    private boolean isMissing() {
        return database.sql("select count(*) from step_log where step_id like 'of2014%'")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void write() {
        for (int n = 1; n <= 8; n++) finished(n);
        UUID cancelledTwice = UUID.randomUUID();
        for (int n = 9; n <= 11; n++) {
            String run = run(n, n < 11 ? cancelledTwice : UUID.randomUUID(), "again");
            row("cancelled", "pathway", run, run, null, MONDAY.plus(Duration.ofDays(1)), Map.of());
        }
        for (int n = 12; n <= 17; n++) goesOn(n);
    }

    private void finished(int n) {
        UUID episode = n == 8 ? EPISODE : UUID.randomUUID();
        String run = run(n, episode, n <= 5 ? "new" : "again");
        done(run, TALK, "careCoordinator", "ipunorth", Duration.ofMinutes(30L * n), TARGET);
        if (n <= 5) done(run, DECIDE, "teamManager", "thepod", Duration.ofDays(1), Duration.ofDays(2));
        if (n <= 5) done(run, INTRODUCE, "careCoordinator", "ipunorth", Duration.ofHours(2), null);
        if (n <= 3) done(run, SEND, "careCoordinator", "ipunorth", Duration.ofHours(3), null);
        row("completed", "pathway", run, run, null, MONDAY.plus(Duration.ofDays(n)), Map.of("outcome", "meetingsOver"));
    }

    private void goesOn(int n) {
        String run = run(n, UUID.randomUUID(), "new");
        Map<String, Object> offered = of("careCoordinator", "ipunorth", MONDAY.plus(TARGET));
        row("created", "step", run + TALK, run, TALK, MONDAY, offered);
    }

    private String run(int n, UUID episode, String origin) {
        String run = "of2014-" + n + "-";
        episodes.put(run, episode);
        row("created", "pathway", run, run, null, MONDAY, Map.of("origin", origin));
        return run;
    }

    private void done(String run, String step, String role, String team, Duration took, @Nullable Duration target) {
        Map<String, Object> offered = of(role, team, target == null ? null : MONDAY.plus(target));
        row("created", "step", run + step, run, step, MONDAY, offered);
        row("assigned", "step", run + step, run, step, MONDAY, offered);
        row("touched", "step", run + step, run, step, MONDAY.plus(Duration.ofMinutes(15)), offered);
        row("completed", "step", run + step, run, step, MONDAY.plus(took), offered);
    }

    private static Map<String, Object> of(String role, String team, @Nullable Instant due) {
        Map<String, Object> offered = new LinkedHashMap<>(Map.of("role_id", role, "team_id", team, "attempt", 1));
        if (due != null) offered.put("due", due.atOffset(ZoneOffset.UTC));
        return offered;
    }

    private void row(
            String event,
            String kind,
            String id,
            String run,
            @Nullable String step,
            Instant at,
            Map<String, Object> more) {
        Map<String, Object> row = new LinkedHashMap<>(more);
        if (!event.equals("created")) row.remove("attempt");
        row.put("event", event);
        row.put("kind", kind);
        row.put("step_id", id);
        row.put("run_id", run);
        row.put("episode_id", episodes.get(run));
        row.put("pathway", "referral");
        row.put("pathway_version", 1);
        row.put("step", step == null ? "referral" : step);
        row.put("happened_at", at.atOffset(ZoneOffset.UTC));
        String names = String.join(", ", row.keySet());
        String values = ":" + String.join(", :", row.keySet());
        database.sql("insert into step_log (%s) values (%s)".formatted(names, values))
                .params(row)
                .update();
    }

    /** As it is sealed in the background, which tests do not do. */
    private void seal() {
        database.sql("""
                merge into step_log s using (
                    select seq, row_number() over (order by seq) + (select last_seal from log_seal) as seal from step_log
                    where seal is null) n on s.seq = n.seq when matched then update set seal = n.seal""").update();
        database.sql("update log_seal set last_seal = (select coalesce(max(seal), 0) from step_log)")
                .update();
    }
}
