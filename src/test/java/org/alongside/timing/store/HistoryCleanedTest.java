package org.alongside.timing.store;

import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What timings say of a person's journey they still say once the engine has forgotten it. */
@JourneyTest
class HistoryCleanedTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Sealing sealing;

    @Autowired
    private DataSource database;

    @Test
    void theEnginesCleanUpOfItsHistoryChangesNoTiming(@TempDir Path folder) throws Exception {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "The raised bed is still to be dug"));
        while (sealing.seal() > 0) {
            // The rest follows.
        }
        try (var cache = MachineThatIsKilled.cache(database, folder.resolve("timings.duckdb"))) {
            cache.catchUp();
            List<String> before = Sealed.wholeCache(cache);
            assertThat(before).anyMatch(line -> line.contains(journey.instance()));
            cleanUpHistoryOf(journey);
            cache.rebuild(rows -> {});

            assertThat(Sealed.wholeCache(cache)).isEqualTo(before);
            assertThat(Sealed.inTheCache(cache)).isEqualTo(Sealed.inTheLog(database));
        }
    }

    private void cleanUpHistoryOf(Journey journey) {
        var history = journeys.engine().getHistoryService();
        for (String table : List.of("procinst", "actinst", "taskinst", "identitylink", "op_log"))
            journeys.database()
                    .sql("update act_hi_%s set removal_time_ = ? where root_proc_inst_id_ = ?".formatted(table))
                    .params(Timestamp.from(TurnableClock.MONDAY.minusSeconds(1)), journey.instance())
                    .update();
        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs()
                .forEach(job -> journeys.engine().getManagementService().executeJob(job.getId()));
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(journey.instance())
                        .count())
                .isZero();
    }
}
