package org.alongside.access;

/** The program must not run as it is configured; the message says why and what to do. */
public class RefusesToStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public RefusesToStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
