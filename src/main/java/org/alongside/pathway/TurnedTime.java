package org.alongside.pathway;

import java.time.Instant;

/** Time that is turned on by hand while the stories of the demo are told, and at no other time. */
public interface TurnedTime {

    /** Lets time pass until a moment; whatever falls due on the way happens when it is due. */
    void turnTo(Instant moment);
}
