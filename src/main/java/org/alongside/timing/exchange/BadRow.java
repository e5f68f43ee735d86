package org.alongside.timing.exchange;

/** One row of a log that cannot be an event, with the reason; the others are kept. */
final class BadRow extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /** Without a stack trace: a file may have a million of them. */
    BadRow(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
