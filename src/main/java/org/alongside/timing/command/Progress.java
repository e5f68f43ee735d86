package org.alongside.timing.command;

import java.io.PrintStream;
import org.alongside.timing.exchange.ImportWatch;
import org.alongside.timing.exchange.Imported;

/** Prints how an import goes. */
final class Progress implements ImportWatch {

    private static final long STEP = 10;

    private final long size;
    private final PrintStream out;
    private long told;

    Progress(long size, PrintStream out) {
        this.size = Math.max(1, size);
        this.out = out;
    }

    @Override
    public void soFar(long bytes, long events) {
        long percent = 100 * bytes / size;
        if (percent < told + STEP) return;
        told = percent;
        out.printf("%3d %%  %d events%n", percent, events);
    }

    @Override
    public void bad(long line, String reason) {
        out.println("line " + line + " is left out: " + reason);
    }

    void end(Imported log) {
        if (log.ambiguous() > 0)
            out.println(
                    log.ambiguous() + " times without an offset stood in the hour that comes twice when clocks go back;"
                            + " each was taken for the first time it came.");
        out.println(log.events() + " events imported, " + log.badRows() + " rows left out.");
        out.println("sha256 " + log.sha256());
    }
}
