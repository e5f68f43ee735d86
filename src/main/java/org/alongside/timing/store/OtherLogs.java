package org.alongside.timing.store;

import java.util.List;
import java.util.stream.Stream;

/** Logs of other systems that are kept in our database, as if they were our own. */
public interface OtherLogs {

    /** Those that count, each with the number of the log its source has now. */
    List<InForce> inForce();

    /**
     * All rows of one, each list those with one id, the first of which opened it. To be closed by whoever reads them;
     * none where that log does not count any more.
     */
    Stream<List<LogRow>> of(long log);

    /**
     * A log that counts.
     *
     * @param id of the log: another one under the same source has another
     * @param seal its number in the order in which logs came into force
     */
    record InForce(long id, String source, long seal) {}
}
