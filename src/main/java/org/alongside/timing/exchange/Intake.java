package org.alongside.timing.exchange;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what one file holds, batch by batch. */
final class Intake implements Found {

    private static final int BATCH = 2_000;

    private final long log;
    private final ImportTables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Counted file;
    private final ImportWatch watch;

    private final List<LogEvent> waiting = new ArrayList<>(BATCH);
    private long kept;
    private long bad;

    Intake(
            long log,
            ImportTables tables,
            TransactionTemplate transaction,
            Clock clock,
            Counted file,
            ImportWatch watch) {
        this.log = log;
        this.tables = tables;
        this.transaction = transaction;
        this.clock = clock;
        this.file = file;
        this.watch = watch;
    }

    @Override
    public void event(LogEvent event) {
        waiting.add(event);
        if (waiting.size() == BATCH) keep();
    }

    @Override
    public void bad(long line, String reason) {
        bad++;
        watch.bad(line, reason);
    }

    private void keep() {
        transaction.executeWithoutResult(status -> tables.keep(log, kept, waiting, clock.instant()));
        kept += waiting.size();
        waiting.clear();
        watch.soFar(file.bytes(), kept);
    }

    /** Once, after all was read. */
    Imported end(long ambiguous) throws IOException {
        keep();
        return new Imported(log, kept, bad, ambiguous, file.sha256());
    }
}
