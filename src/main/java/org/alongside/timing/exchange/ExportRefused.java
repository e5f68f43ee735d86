package org.alongside.timing.exchange;

/** Timings that cannot be taken away, with a sentence for whoever wanted them. Nothing has been written then. */
public final class ExportRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    ExportRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
