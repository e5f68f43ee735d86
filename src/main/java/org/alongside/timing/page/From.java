package org.alongside.timing.page;

/**
 * Where a list goes on.
 *
 * @param first how many come before this page of it
 * @param here how many are on this page
 * @param all how many there are
 */
public record From(int first, int here, long all) {

    private static final int FURTHEST = 1_000_000;

    /** How many to leave out, as an address says it; what is no number is none. */
    static int typed(String after) {
        return after.matches("[0-9]{1,6}") ? Math.min(FURTHEST, Integer.parseInt(after)) : 0;
    }

    public boolean isLast() {
        return next() >= all;
    }

    public int next() {
        return first + here;
    }

    /** As {@code 51 to 100 of 733}. */
    public String words() {
        return "%s to %s of %s".formatted(Shown.number(first + 1L), Shown.number(next()), Shown.number(all));
    }
}
