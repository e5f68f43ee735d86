package org.alongside.timing.exchange;

/** Where the attempts at steps are asked for. */
interface StepLines {

    Written write(StepTimings lines);
}
