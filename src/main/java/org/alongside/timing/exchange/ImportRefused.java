package org.alongside.timing.exchange;

/** A log that cannot be taken in at all, with a sentence for whoever brought it. Nothing of it is kept. */
public final class ImportRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    ImportRefused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
