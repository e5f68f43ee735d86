package org.alongside.pathway;

import java.util.Arrays;
import java.util.Optional;

/** The dated points of an episode that targets may be counted from: a closed list. */
public enum Milestone {
    /** The referral was first sent; it stays the date even if evidence is missing. */
    REFERRAL_RECEIVED("referralReceived"),
    /** The last piece of evidence a referral cannot do without was there. */
    REFERRAL_COMPLETE("referralComplete"),
    /** A development worker was allocated. */
    ALLOCATED("allocated");

    private final String word;

    Milestone(String word) {
        this.word = word;
    }

    /** The name models use. */
    public String word() {
        return word;
    }

    /** The milestone of that name in a model. */
    public static Optional<Milestone> named(String word) {
        return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
    }
}
