package org.alongside.work.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a manager is about to settle of two records, in the words of its page.
 *
 * @param act the end of the page's address
 * @param both the two records; none where they are one already
 */
public record Settling(
        String act,
        String heading,
        List<String> follows,
        String question,
        String button,
        UUID first,
        UUID second,
        @Nullable SideBySide both) {}
