package org.alongside.timing.store;

import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers the rows of the step log once they are committed. A row's own number is given when it is written, and a
 * transaction may end long after that; whoever reads on from the last seal they know misses no row and reads none twice.
 */
@Component
class Sealing {

    /** So few that nobody else waits for the lock for long. */
    static final int AT_ONCE = 2_000;

    /** The lock goes with the connection, so that a machine that dies keeps nobody out. */
    private static final String LOCK = "select last_seal from log_seal where one = 1 for update skip locked";

    private static final String NUMBER = """
            merge into step_log l using (
                select seq, row_number() over (order by seq) as place from (
                    select seq from step_log where seal is null order by seq fetch first %d rows only) unsealed) n
            on l.seq = n.seq
            when matched then update set seal = :last + n.place""".formatted(AT_ONCE);

    private final JdbcClient database;
    private final TransactionTemplate alone;

    Sealing(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Seals the next rows, if there are any and no other machine is at it; how many. */
    int seal() {
        return Objects.requireNonNull(
                alone.execute(transaction -> lastSeal().map(this::sealAfter).orElse(0)));
    }

    private Optional<Long> lastSeal() {
        return database.sql(LOCK).query(Long.class).optional();
    }

    private int sealAfter(long last) {
        int sealed = database.sql(NUMBER).param("last", last).update();
        if (sealed > 0)
            database.sql("update log_seal set last_seal = :seal where one = 1")
                    .param("seal", last + sealed)
                    .update();
        return sealed;
    }
}
