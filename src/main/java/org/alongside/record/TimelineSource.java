package org.alongside.record;

import java.util.List;

/** Where entries of a timeline come from: one for each kind of thing that is kept, in the package that keeps it. */
public interface TimelineSource {

    TimelineKind kind();

    /** The newest entries of those asked for, no later than asked; their order does not matter. */
    List<TimelineEntry> entries(TimelineWish wish);
}
