package org.alongside.work.team;

import org.alongside.work.Place;

/** What a manager asks of a team's open steps: a condition on a row {@code s} and what puts the longest first. */
enum LateView {
    OVERDUE("overdue", "Overdue", "s.due < :now", "due"),

    AT_RISK("at-risk", "At risk", """
            s.due >= :now and extract(epoch from s.due) - :seconds
                < :share * (extract(epoch from s.due) - extract(epoch from s.created_at))""", "due"),

    STUCK("stuck", "Stuck", "s.last_touch < :quietSince", "last_touch");

    private final String code;
    private final String label;
    private final String condition;
    private final String orderedBy;

    LateView(String code, String label, String condition, String orderedBy) {
        this.code = code;
        this.label = label;
        this.condition = condition;
        this.orderedBy = orderedBy;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    String orderedBy() {
        return orderedBy;
    }

    static LateView named(String code) {
        for (LateView view : values()) if (view.code.equals(code)) return view;
        return OVERDUE;
    }

    Place placeOf(LateStep step) {
        return new Place(this == STUCK ? step.lastTouch() : step.due(), step.stepId());
    }
}
