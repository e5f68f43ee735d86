package org.alongside.pathway.publication;

/**
 * A way from one element to the next.
 *
 * @param when what it asks, as written, or that it is taken otherwise; empty where it is always taken
 */
record DrawnFlow(String id, String from, String to, String when) {

    boolean leads(DrawnFlow other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
