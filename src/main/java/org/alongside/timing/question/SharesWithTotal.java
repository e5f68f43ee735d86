package org.alongside.timing.question;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which shares of a column may leave the team beside that of all together. Those about few are left out; and as long as
 * what is left out, taken together, would be a share about few, or is one row alone, so is the next smallest.
 */
public final class SharesWithTotal {

    private SharesWithTotal() {}

    /**
     * Whether each may be told.
     *
     * @param counts those of the same rows that stand in the table beside them: where that is left out, so is the share
     */
    public static List<Boolean> mayBeTold(List<Share> shares, List<Boolean> counts) {
        var leftOut = new TreeSet<Integer>();
        rows(shares)
                .filter(at -> !isOfNothing(shares.get(at)))
                .filter(at -> !counts.get(at) || !SmallNumbers.mayBeTold(shares.get(at)))
                .forEach(leftOut::add);
        while (canBeWorkedOut(shares, leftOut)) {
            var next = rows(shares)
                    .boxed()
                    .filter(at -> !isOfNothing(shares.get(at)) && !leftOut.contains(at))
                    .min(Comparator.comparingLong(at -> shares.get(at).of()));
            if (next.isEmpty()) break;
            leftOut.add(next.get());
        }
        return rows(shares).mapToObj(at -> !leftOut.contains(at)).toList();
    }

    private static boolean isOfNothing(Share share) {
        return share.of() == 0;
    }

    private static boolean canBeWorkedOut(List<Share> shares, Set<Integer> leftOut) {
        if (leftOut.isEmpty()) return false;
        long part = leftOut.stream().mapToLong(at -> shares.get(at).part()).sum();
        long of = leftOut.stream().mapToLong(at -> shares.get(at).of()).sum();
        return leftOut.size() == 1 || !SmallNumbers.mayBeTold(new Share(part, of, 0));
    }

    private static IntStream rows(List<Share> shares) {
        return IntStream.range(0, shares.size());
    }
}
