package org.alongside.demo.story;

/** A deed and when it is done. */
record Scene(Story story, When when, Deed deed) {}
