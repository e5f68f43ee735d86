package org.alongside.page;

/** Markup that our own code made. Nothing else reaches a page unescaped, so never wrap what anybody typed. */
public record Html(String markup) {}
