package org.alongside.timing.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What was sealed since, batch by batch, each read while the one before it is written: the database works at the one and
 * this machine at the other.
 */
final class ReadAhead implements AutoCloseable {

    private final SealedLog log;
    private final int most;
    private CompletableFuture<List<LogRow>> next;

    /**
     * Begins to read at once.
     *
     * @param seal after which
     * @param most rows of a batch
     */
    ReadAhead(SealedLog log, long seal, int most) {
        this.log = log;
        this.most = most;
        this.next = after(seal);
    }

    /** No rows when there is nothing new. */
    List<LogRow> next() throws SQLException {
        List<LogRow> batch = arrived();
        if (!batch.isEmpty()) next = after(batch.get(batch.size() - 1).seal());
        return batch;
    }

    private CompletableFuture<List<LogRow>> after(long seal) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return log.after(seal, most);
            } catch (SQLException trouble) {
                throw new CompletionException(trouble);
            }
        });
    }

    /** Without being interrupted: that would cost an embedded database its file. */
    private List<LogRow> arrived() throws SQLException {
        try {
            return next.join();
        } catch (CompletionException trouble) {
            if (trouble.getCause() instanceof SQLException broken) throw broken;
            throw trouble;
        }
    }

    /** Waits for what is still being read: its connection is given back afterwards. */
    @Override
    public void close() {
        next.handle((rows, trouble) -> rows).join();
    }
}
