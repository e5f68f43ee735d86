package org.alongside.timing.page;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.timing.question.Share;

/**
 * One column of shares as a viewer may read it, row by row.
 *
 * @param told which of them may be read
 */
public record Shares(List<Share> shares, List<Boolean> told) {

    public Shares {
        shares = List.copyOf(shares);
        told = List.copyOf(told);
    }

    /** Without what another reason leaves out. */
    Shares butNot(List<Boolean> others) {
        return new Shares(
                shares,
                IntStream.range(0, told.size())
                        .mapToObj(row -> told.get(row) && others.get(row))
                        .toList());
    }

    public boolean isTold(int row) {
        return told.get(row);
    }

    public String words(int row) {
        return told.get(row) ? words(shares.get(row)) : Shown.LEFT_OUT;
    }

    static String words(Share share) {
        if (share.of() == 0) return "none to count";
        return "%d%% (%s of %s)".formatted(share.percent(), Shown.number(share.part()), Shown.number(share.of()));
    }
}
