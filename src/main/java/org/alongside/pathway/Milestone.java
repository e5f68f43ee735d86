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
    ALLOCATED("allocated"),
    /** Everybody who must be there was at a planning meeting. */
    PLANNING_MEETING_HELD("planningMeetingHeld"),
    /** The person and the worker looked back at every goal. */
    CLOSING_REVIEW_HELD("closingReviewHeld"),
    /** Conversation 1 ended with nothing more to do but introductions. */
    RESOLVED("resolved"),
    /** The plan for a good life was made. */
    LONG_TERM_PLAN_MADE("longTermPlanMade");

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
