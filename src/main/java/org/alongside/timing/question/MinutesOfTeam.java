package org.alongside.timing.question;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one team in one month; see record/how-many-minutes-are-with-people.sql.
 *
 * @param withPeople those with the person or somebody around them, of all that were recorded; none where fewer than five
 *     workers recorded any
 */
public record MinutesOfTeam(
        String team, YearMonth month, @Nullable Share withPeople) {}
