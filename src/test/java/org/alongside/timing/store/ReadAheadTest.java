package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log is read batch by batch, each while the one before it is worked at, and nothing of it twice or not at all. */
@Tag("both-databases")
class ReadAheadTest {

    private static final int ROWS = 7;

    private final SmallLog small = new SmallLog();

    @BeforeEach
    void write() {
        small.write(ROWS);
        small.sealing().seal();
    }

    @Test
    void everyRowComesOnceAndInOrderWhateverTheSizeOfABatch() throws SQLException {
        for (int most = 1; most <= ROWS + 1; most++) {
            assertThat(seals(0, most))
                    .isEqualTo(LongStream.rangeClosed(1, ROWS).boxed().toList());
            assertThat(seals(4, most)).containsExactly(5L, 6L, 7L);
        }
        assertThat(seals(ROWS, 2)).isEmpty();
    }

    private List<Long> seals(long after, int most) throws SQLException {
        List<Long> seals = new ArrayList<>();
        try (SealedLog log = new SealedLog(small.source.getConnection());
                ReadAhead ahead = new ReadAhead(log, after, most)) {
            for (List<LogRow> batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                assertThat(batch).hasSizeLessThanOrEqualTo(most);
                batch.forEach(row -> seals.add(row.seal()));
            }
        }
        return seals;
    }

    @Test
    void whatWasSaidBeforeCanBeLookedUpWhileTheNextBatchIsRead() throws SQLException {
        try (SealedLog log = new SealedLog(small.source.getConnection());
                ReadAhead ahead = new ReadAhead(log, 0, 2)) {
            for (List<LogRow> batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                String id = batch.get(0).id();
                assertThat(log.about(Set.of(id), batch.get(0).seal()).get(id)).containsExactly(batch.get(0));
            }
        }
    }

    @Test
    void troubleWithTheLogReachesWhoeverWaitsForIt() throws SQLException {
        Connection gone = small.source.getConnection();
        try (SealedLog log = new SealedLog(gone)) {
            gone.close();
            try (ReadAhead ahead = new ReadAhead(log, 0, ROWS)) {
                assertThatThrownBy(ahead::next).isInstanceOf(SQLException.class);
            }
        }
    }
}
