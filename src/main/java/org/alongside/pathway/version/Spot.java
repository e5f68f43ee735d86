package org.alongside.pathway.version;

/** A place of a pathway where a person can stand, as its model names it. */
public record Spot(String id, String name) {}
