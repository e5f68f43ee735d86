package org.alongside.timing.question;

import org.jspecify.annotations.Nullable;

/**
 * What may leave the team of figures about few people. A number from 1 to 4 may not, nor may any figure about so few;
 * nought may, since it is about nobody.
 */
public final class SmallNumbers {

    /** The fewest that are told of. */
    public static final int FEWEST = 5;

    /** What stands where a number may not. */
    public static final Count LEFT_OUT =
            new Count.LeftOut("fewer than 5, or beside such a number: not shown, so that nobody can be recognised");

    private SmallNumbers() {}

    public static boolean mayBeTold(long number) {
        return number == 0 || number >= FEWEST;
    }

    public static Count count(long number) {
        return mayBeTold(number) ? new Count.Told(number) : LEFT_OUT;
    }

    /** A figure, such as a percentile, of something about so many; none if they are few. */
    public static @Nullable Long figure(@Nullable Long figure, long aboutHowMany) {
        return aboutHowMany >= FEWEST ? figure : null;
    }

    /** Whether neither those in it nor those out of it are few. */
    public static boolean mayBeTold(Share share) {
        return share.of() >= FEWEST && mayBeTold(share.part()) && mayBeTold(share.of() - share.part());
    }
}
