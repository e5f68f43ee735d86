package org.alongside.record;

import java.util.Arrays;
import java.util.Optional;

/** The five pieces of evidence a referral needs. A hard gate can never be waived. */
public enum DocumentKind {
    CARE_PLAN("carePlan", "care plan", true),
    RISK_ASSESSMENT("riskAssessment", "risk assessment", true),
    COVERING_LETTER("coveringLetter", "covering letter", false),
    ELIGIBILITY_CONFIRMATION("eligibilityConfirmation", "confirmation of eligibility", false),
    REFERRAL_FORM("referralForm", "referral form", false);

    private final String code;
    private final String label;
    private final boolean hardGate;

    DocumentKind(String code, String label, boolean hardGate) {
        this.code = code;
        this.label = label;
        this.hardGate = hardGate;
    }

    public static Optional<DocumentKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** What it is called in the middle of a sentence. */
    public String label() {
        return label;
    }

    public boolean isHardGate() {
        return hardGate;
    }
}
