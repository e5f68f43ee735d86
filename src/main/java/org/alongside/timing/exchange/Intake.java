package org.alongside.timing.exchange;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what one file holds, batch by batch. */
final class Intake implements Found {

    private static final int BATCH = 2_000;

    /** A file may be wrong from end to end: nobody reads further to mend it. */
    private static final int WORTH_TELLING = 500;

    private static final int LONGEST_REASON = 500;

    private final long log;
    private final ImportTables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Counted file;
    private final ImportWatch watch;

    private final List<LogEvent> waiting = new ArrayList<>(BATCH);
    private final List<LineLeftOut> leftOut = new ArrayList<>();
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
        if (leftOut.size() < WORTH_TELLING) leftOut.add(new LineLeftOut(line, fitting(reason)));
        watch.bad(line, reason);
    }

    private void keep() {
        transaction.executeWithoutResult(status -> tables.keep(log, kept, waiting, clock.instant()));
        kept += waiting.size();
        waiting.clear();
        watch.soFar(file.bytes(), kept);
    }

    private static String fitting(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** Once, after all was read. */
    Imported end(long ambiguous) throws IOException {
        keep();
        transaction.executeWithoutResult(status -> tables.leaveOut(log, leftOut));
        return new Imported(log, kept, bad, ambiguous, file.sha256());
    }
}
