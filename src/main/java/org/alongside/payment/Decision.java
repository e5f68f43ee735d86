package org.alongside.payment;

import org.alongside.pathway.Refusal;
import org.alongside.record.Said;

/** Whether a direct payment is agreed, with the reason. */
record Decision(String code, String reason) {

    private static final String AGREED = "agreed";
    private static final String DECLINED = "declined";

    static Decision in(Said said) {
        String code = said.neededWords("payment.decision", "Whether it is agreed", 20);
        if (!code.equals(AGREED) && !code.equals(DECLINED)) {
            throw Refusal.invalid("Whether it is agreed: choose agreed or declined.");
        }
        return new Decision(code, said.neededWords("payment.decisionReason", "Reason for the decision", 4000));
    }

    /** An application that is declined goes no further. */
    boolean isDeclined() {
        return code.equals(DECLINED);
    }
}
