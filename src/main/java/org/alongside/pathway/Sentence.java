package org.alongside.pathway;

/** Words for a step's description. They name documents and rules, never the person (law 4). */
public record Sentence(String text) {}
