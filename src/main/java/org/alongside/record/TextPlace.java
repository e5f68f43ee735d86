package org.alongside.record;

/**
 * A place for words in the record.
 *
 * @param place its name in a form, as {@code person.advocate}
 * @param column where it is kept
 * @param label what a worker calls it
 * @param longest how many characters fit
 */
record TextPlace(String place, String column, String label, int longest) {

    String fit(Object written) {
        return Words.fit(label, written, longest);
    }
}
