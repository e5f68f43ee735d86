package org.alongside.access;

/** A body that employs workers, as a health trust or a council. */
public record Organisation(String id, String name) {}
