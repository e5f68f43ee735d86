package org.alongside.work.pathways;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who would be moved: by name those whom the reader may see, all others as numbers.
 *
 * @param all how many are on the older version
 * @param can how many of them can be moved
 * @param next the next page of those shown by name
 */
record Preview(
        int all,
        int can,
        List<Person> people,
        List<Others> others,
        @Nullable String next) {

    Preview {
        people = List.copyOf(people);
        others = List.copyOf(others);
    }

    /** Somebody, and sentences on what changes for them or why they cannot be moved. */
    record Person(String name, String reference, boolean canMove, List<String> sentences) {}

    /** So many people of others, at one place. */
    record Others(int people, String place, boolean canMove, List<String> sentences) {}

    public int cannot() {
        return all - can;
    }
}
