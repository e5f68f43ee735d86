package org.alongside.timing.question;

import org.jspecify.annotations.Nullable;

/**
 * Whose absence it was; see record/whose-absence-stops-meetings.sql.
 *
 * @param attendee what they are in the episode: the person, the care coordinator, …
 * @param whoseReason whose reason it was; none where nobody said
 * @param missing how often they were missing for that reason, of the meetings they were asked to
 * @param didNotHappen how many of those meetings did not happen
 */
public record Absence(String attendee, @Nullable String whoseReason, Share missing, long didNotHappen) {}
