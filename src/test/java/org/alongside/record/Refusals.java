package org.alongside.record;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.alongside.pathway.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a worker reads when a rule says no. */
public final class Refusals {

    private Refusals() {}

    public static String sentence(ThrowingCallable refused) {
        Refusal refusal = catchThrowableOfType(Refusal.class, refused);
        return refusal == null ? "nothing was refused" : refusal.sentence();
    }

    public static int status(ThrowingCallable refused) {
        Refusal refusal = catchThrowableOfType(Refusal.class, refused);
        return refusal == null ? 200 : refusal.status();
    }
}
