package org.alongside.timing.command;

/** A command that was written wrongly, with a sentence that says what is wrong. */
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    NotUnderstood(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
