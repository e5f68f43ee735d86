package org.alongside.pathway;

/** One choice offered in a form: the code that is kept, and the words a worker reads. */
public record Choice(String value, String label) {}
