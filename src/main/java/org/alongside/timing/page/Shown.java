package org.alongside.timing.page;

import org.alongside.timing.question.Part;
import org.alongside.timing.question.Share;
import org.jspecify.annotations.Nullable;

/** Figures as a viewer may read them: where they leave the team, small numbers are kept back. */
public final class Shown {

    /** From this on a number says nothing about single people, as the national returns have it. */
    static final long FEWEST = 5;

    private static final String FEW = "fewer than 5";

    private final Viewer viewer;

    Shown(Viewer viewer) {
        this.viewer = viewer;
    }

    public boolean isKeptBack(long of) {
        return viewer.isAuditor() && of > 0 && of < FEWEST;
    }

    public String count(long count) {
        return isKeptBack(count) ? FEW : String.format(java.util.Locale.UK, "%,d", count);
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
        if (isKeptBack(share.of()) || isKeptBack(share.part()) || isKeptBack(share.of() - share.part())) return FEW;
        return "%d%% (%s of %s)".formatted(share.percent(), count(share.part()), count(share.of()));
    }
}
