package org.alongside.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that those who see to an episode should know, without anybody's name.
 *
 * @param worker the one it speaks to, if it speaks to one alone
 */
public record Notice(String words, Instant at, @Nullable String worker) {

    boolean isFor(String reader) {
        return worker == null || worker.equals(reader);
    }
}
