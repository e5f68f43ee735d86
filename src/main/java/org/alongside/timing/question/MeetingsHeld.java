package org.alongside.timing.question;

import org.jspecify.annotations.Nullable;

/**
 * What came of meetings of one kind; see record/how-often-meetings-are-rearranged.sql.
 *
 * @param askedBy who asked to move them; none where nobody did
 */
public record MeetingsHeld(
        String kind, @Nullable String askedBy, long tookPlace, long moved, long didNotHappen, long superseded) {}
