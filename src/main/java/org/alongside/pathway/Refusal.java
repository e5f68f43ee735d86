package org.alongside.pathway;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

/**
 * A rule says no, with a sentence the worker can act on. Nothing has been kept when it reaches the caller.
 *
 * <p>It is a {@link WebApplicationException} because that is the one exception the engine's REST API passes on from
 * every call with its status and its sentence unchanged.
 */
public sealed class Refusal extends WebApplicationException permits WrongAnswers {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refusal(Status status, String sentence) {
        super(sentence, status);
        this.sentence = sentence;
    }

    /** What was sent cannot be accepted as it is (400). */
    public static Refusal invalid(String sentence) {
        return new Refusal(Status.BAD_REQUEST, sentence);
    }

    /** This worker may not do this (403). */
    public static Refusal forbidden(String sentence) {
        return new Refusal(Status.FORBIDDEN, sentence);
    }

    /** What it is about does not exist, or not any more (404). */
    public static Refusal missing(String sentence) {
        return new Refusal(Status.NOT_FOUND, sentence);
    }

    /** Somebody else was first (409). */
    public static Refusal conflict(String sentence) {
        return new Refusal(Status.CONFLICT, sentence);
    }

    /** The sentence for the worker. */
    public String sentence() {
        return sentence;
    }

    public int status() {
        return getResponse().getStatus();
    }
}
