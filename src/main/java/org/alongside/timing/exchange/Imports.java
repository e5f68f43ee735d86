package org.alongside.timing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in logs of other systems. A log counts once all of it is there, never before, and all at once. */
@Service
public class Imports {

    /** An import writes every few seconds; one that has not for so long was killed. */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final ImportTables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Imports(JdbcTemplate database, PlatformTransactionManager transactions, Clock clock) {
        this.tables = new ImportTables(database);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reads the file to its end; where it is refused or anything breaks, what there was before stays as it was. */
    public Imported take(ImportOrder order, InputStream file, ImportWatch watch) throws ImportRefused, IOException {
        long log = begin(order);
        boolean complete = false;
        try {
            Counted counted = new Counted(file);
            Intake intake = new Intake(log, tables, transaction, clock, counted, watch);
            Moments moments = new Moments(order.zone());
            order.reader().read(counted, moments, intake);
            Imported imported = intake.end(moments.ambiguous());
            complete(order, imported);
            complete = true;
            return imported;
        } finally {
            if (!complete) transaction.executeWithoutResult(status -> tables.forget(log));
        }
    }

    private long begin(ImportOrder order) throws ImportRefused {
        if (!ImportOrder.isSource(order.source()))
            throw new ImportRefused("A source is named by up to 60 letters, digits, spaces, dots and dashes.");
        transaction.executeWithoutResult(status -> tables.sweep(clock.instant().minus(SILENCE)));
        if (!order.replaces() && tables.inForce(order.source()).isPresent()) throw isThere(order);
        return tables.begin(order, clock.instant());
    }

    private void complete(ImportOrder order, Imported log) throws ImportRefused {
        if (log.events() == 0) throw new ImportRefused("There is not one event in it that can be kept.");
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> bringIntoForce(order, log)));
        if (!done) throw isThere(order);
        transaction.executeWithoutResult(status -> tables.sweep(clock.instant().minus(SILENCE)));
    }

    private boolean bringIntoForce(ImportOrder order, Imported log) {
        long seal = tables.nextSeal();
        Optional<Long> before = tables.inForce(order.source());
        if (before.isPresent() && !order.replaces()) return false;
        before.ifPresent(tables::replace);
        tables.complete(log, seal);
        return true;
    }

    private static ImportRefused isThere(ImportOrder order) {
        return new ImportRefused("There is a log from “" + order.source() + "” already; ask to replace it.");
    }
}
