package org.alongside.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.record.Said;

/** What the person has researched, appraised, costed and decided to apply for. */
record Application(String whatFor, BigDecimal cost, String costKind, LocalDate appliedOn) {

    static Application in(Said said) {
        return new Application(
                said.neededWords("payment.whatFor", "What it is for", 4000),
                said.neededNumber("payment.cost", "What it costs"),
                said.neededWords("payment.costKind", "Whether it is paid once or every year", 20),
                said.neededDay("payment.appliedOn", "Applied on"));
    }
}
