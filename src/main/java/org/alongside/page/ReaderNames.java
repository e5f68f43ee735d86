package org.alongside.page;

/** How whoever has signed in is called on pages. */
@FunctionalInterface
public interface ReaderNames {

    String nameOf(String id);
}
