package org.alongside.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that may be merged.
 *
 * @param isMerged whether it is shown under another one
 * @param hasOthers whether others are shown under it
 */
record MergeCandidate(UUID id, @Nullable String nhsNumber, boolean isMerged, boolean hasOthers, boolean isRestricted) {}
