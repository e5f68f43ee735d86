package org.alongside.timing.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersTest {

    private static final int HIGHEST_TOTAL = 18;

    @ParameterizedTest
    @CsvSource(textBlock = """
            cells,      told,       total
            0 7 9,      0 7 9,      16
            3 7 9,      - - 9,      19
            3 2 9,      - - 9,      14
            1 1 9,      - - -,      11
            4 4 4 9,    - - - -,    21
            0 3 7,      0 - -,      10
            0 3 0,      0 - 0,      -
            1 2 1,      - - -,      -
            1 3 1,      - - -,      5
            4 4,        - -,        -
            5,          5,          5
            0 0,        0 0,        0
            3 7 7,      - - -,      17
            """, useHeadersInDisplayName = true)
    void aSmallNumberIsLeftOutAndSoIsWhatWouldGiveItAway(String cells, String told, String total) {
        CountsWithTotal counts = CountsWithTotal.of(
                Arrays.stream(cells.split(" ")).map(Long::valueOf).toList());

        assertThat(counts.cells().stream().map(SmallNumbersTest::words).collect(Collectors.joining(" ")))
                .isEqualTo(told);
        assertThat(words(counts.total())).isEqualTo(total);
    }

    /** Whoever knows the rule tries every table that would be told in the same way. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void nothingLeftOutCanBeWorkedOutFromWhatIsTold(int cells) {
        Map<CountsWithTotal, List<List<Long>>> toldAlike = new HashMap<>();
        for (List<Long> table : tables(cells))
            toldAlike
                    .computeIfAbsent(CountsWithTotal.of(table), told -> new ArrayList<>())
                    .add(table);

        toldAlike.forEach((told, tables) -> {
            for (int at = 0; at < cells; at++) {
                int cell = at;
                if (!told.cells().get(cell).isTold())
                    assertThat(tables.stream().map(table -> table.get(cell)).distinct())
                            .as("what cell %d of %s could be", cell, told)
                            .hasSizeGreaterThan(1);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noSmallNumberIsTold(int cells) {
        for (List<Long> table : tables(cells)) {
            CountsWithTotal told = CountsWithTotal.of(table);
            List<Count> all = new ArrayList<>(told.cells());
            all.add(told.total());

            assertThat(all).noneMatch(count -> count instanceof Count.Told few && few.number() > 0 && few.number() < 5);
        }
    }

    @Test
    void aFigureAboutFewIsLeftOut() {
        assertThat(SmallNumbers.figure(7L, 4)).isNull();
        assertThat(SmallNumbers.figure(7L, 5)).isEqualTo(7L);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, true", "5, 5, true", "5, 10, true", "1, 10, false", "9, 10, false", "2, 4, false", "0, 4, false"
    })
    void aShareIsToldIfNeitherSideIsFew(long part, long of, boolean told) {
        assertThat(SmallNumbers.mayBeTold(new Share(part, of, 0))).isEqualTo(told);
    }

    private static String words(Count count) {
        return count instanceof Count.Told told ? "" + told.number() : "-";
    }

    private static List<List<Long>> tables(int cells) {
        List<List<Long>> tables = new ArrayList<>();
        tables.add(List.of());
        for (int i = 0; i < cells; i++) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> table : tables) {
                long left = HIGHEST_TOTAL
                        - table.stream().mapToLong(Long::longValue).sum();
                LongStream.rangeClosed(0, left).forEach(next -> longer.add(with(table, next)));
            }
            tables = longer;
        }
        return tables;
    }

    private static List<Long> with(List<Long> table, long next) {
        List<Long> longer = new ArrayList<>(table);
        longer.add(next);
        return longer;
    }
}
