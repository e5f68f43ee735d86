package org.alongside.pathway;

/** How a run of a pathway came about, as far as timings must tell it apart. */
public enum Origin {
    /** The person's first time on this pathway, or something done about an episode under way. */
    NEW("new"),
    /** The person had an earlier episode on this pathway. */
    AGAIN("again"),
    /** The person was handed on from another episode. */
    HANDED_ON("handedOn"),
    /** Their closed episode was opened again. */
    REOPENED("reopened"),
    /** Another pathway called it. */
    CALLED("called");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** As the log keeps it. */
    public String code() {
        return code;
    }
}
