package org.alongside.work.person;

/** Where a person's pages are. */
public final class Addresses {

    public static final String PERSON = "/people/{person:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private Addresses() {}
}
