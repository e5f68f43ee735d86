package org.alongside.timing.page;

import java.util.Locale;
import org.alongside.timing.question.Part;
import org.alongside.timing.question.Share;
import org.alongside.timing.question.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** Figures as a viewer may read them: where they leave the team, small numbers are kept back. */
public final class Shown {

    private static final String FEW = "fewer than 5";

    private final Viewer viewer;

    Shown(Viewer viewer) {
        this.viewer = viewer;
    }

    public boolean isKeptBack(long of) {
        return viewer.isAuditor() && !SmallNumbers.mayBeTold(of);
    }

    public String count(long count) {
        return isKeptBack(count) ? FEW : String.format(Locale.UK, "%,d", count);
    }

    /** A length of time, unless too few are behind it. */
    public @Nullable Long time(@Nullable Long millis, long of) {
        return isKeptBack(of) ? null : millis;
    }

    public @Nullable Long half(Part part) {
        return time(part.p50(), part.known());
    }

    public @Nullable Long most(Part part) {
        return time(part.p85(), part.known());
    }

    /** As {@code 77% (712 of 925)}. */
    public String share(Share share) {
        if (share.of() == 0) return "none to count";
        if (viewer.isAuditor() && !SmallNumbers.mayBeTold(share)) return FEW;
        return "%d%% (%s of %s)".formatted(share.percent(), count(share.part()), count(share.of()));
    }
}
