package org.alongside.timing.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a row or column as they may leave the team beside their total. Small ones are left out; and as long as
 * what is left out could be worked out from the total, so is the next smallest, in the same words, so that nobody can
 * tell which was which. Where nothing is left to leave out, the total goes.
 */
public record CountsWithTotal(List<Count> cells, Count total) {

    private static final int MOST_OF_FEW = SmallNumbers.FEWEST - 1;

    public static CountsWithTotal of(List<Long> cells) {
        List<Integer> leftOut = new ArrayList<>(positions(cells)
                .filter(at -> !SmallNumbers.mayBeTold(cells.get(at)))
                .boxed()
                .toList());
        while (canBeWorkedOut(cells, leftOut)) {
            List<Integer> next = next(cells, leftOut);
            if (next.isEmpty()) return told(cells, leftOut, SmallNumbers.LEFT_OUT);
            leftOut.addAll(next);
        }
        long total = cells.stream().mapToLong(Long::longValue).sum();
        return told(cells, leftOut, SmallNumbers.count(total));
    }

    /** One alone is the total less the rest; several are known if all must be 1, or all 4, to come to so little or much. */
    private static boolean canBeWorkedOut(List<Long> cells, List<Integer> leftOut) {
        if (leftOut.size() == 1) return true;
        return !leftOut.isEmpty()
                && (leftOut.stream().allMatch(at -> cells.get(at) == 1)
                        || leftOut.stream().allMatch(at -> cells.get(at) == MOST_OF_FEW));
    }

    /** The smallest of the others, all of them if several are. */
    private static List<Integer> next(List<Long> cells, List<Integer> leftOut) {
        List<Integer> others = positions(cells)
                .filter(at -> cells.get(at) > 0 && !leftOut.contains(at))
                .boxed()
                .toList();
        long smallest = others.stream().mapToLong(cells::get).min().orElse(0);
        return others.stream().filter(at -> cells.get(at) == smallest).toList();
    }

    private static CountsWithTotal told(List<Long> cells, List<Integer> leftOut, Count total) {
        List<Count> told = positions(cells)
                .mapToObj(at -> leftOut.contains(at) ? SmallNumbers.LEFT_OUT : new Count.Told(cells.get(at)))
                .toList();
        return new CountsWithTotal(told, total);
    }

    private static IntStream positions(List<Long> cells) {
        return IntStream.range(0, cells.size());
    }
}
