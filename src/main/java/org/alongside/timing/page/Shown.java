package org.alongside.timing.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.timing.question.Count;
import org.alongside.timing.question.CountsWithTotal;
import org.alongside.timing.question.Part;
import org.alongside.timing.question.Share;
import org.alongside.timing.question.SharesWithTotal;
import org.alongside.timing.question.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** Figures as a viewer may read them: where they leave the team, small numbers are left out. */
public final class Shown {

    /** What stands where a number may not; each page says why. */
    static final String LEFT_OUT = "not shown";

    private final Viewer viewer;
    private final Lengths lengths = new Lengths();

    Shown(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Whether nothing is left out. */
    boolean isWhole() {
        return !viewer.isAuditor();
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    public boolean isKeptBack(long of) {
        return viewer.isAuditor() && !SmallNumbers.mayBeTold(of);
    }

    public String count(long count) {
        return isKeptBack(count) ? LEFT_OUT : number(count);
    }

    /** Columns that each come to the same total: where it may not be read beside one of them, no other may tell it. */
    List<Column> columns(List<List<Long>> alike) {
        if (!viewer.isAuditor()) return alike.stream().map(Column::whole).toList();
        var columns = alike.stream().map(CountsWithTotal::of).toList();
        boolean isTotalTold = columns.stream().allMatch(column -> column.total().isTold());
        return Stream.iterate(0, n -> n < alike.size(), n -> n + 1)
                .map(n -> column(alike.get(n), columns.get(n)))
                .map(column -> isTotalTold ? column : column.leftOut())
                .toList();
    }

    private static Column column(List<Long> counts, CountsWithTotal told) {
        return new Column(counts, told.cells().stream().map(Count::isTold).toList());
    }

    /** Whether nothing follows from the sum of these, unless it is small itself. */
    boolean mayTellTotal(List<Long> counts) {
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        return isKeptBack(sum)
                || !viewer.isAuditor()
                || CountsWithTotal.of(counts).total().isTold();
    }

    Column column(List<Long> counts) {
        return columns(List.of(counts)).get(0);
    }

    /** Counts that come to no total: each by itself. */
    Column each(List<Long> counts) {
        return new Column(
                counts, counts.stream().map(count -> !isKeptBack(count)).toList());
    }

    /** Which rows of two counts each may be told: both or neither. */
    List<Boolean> sides(List<Share> rows) {
        List<Boolean> all = rows.stream().map(row -> true).toList();
        return viewer.isAuditor() ? SharesWithTotal.mayBeTold(rows, all) : all;
    }

    /** The total of such columns. */
    Column total(long total, List<List<Long>> alike) {
        boolean isTold = !viewer.isAuditor() || (SmallNumbers.mayBeTold(total) && areTotalsTold(alike));
        return new Column(List.of(total), List.of(isTold));
    }

    private static boolean areTotalsTold(List<List<Long>> alike) {
        return alike.stream()
                .allMatch(counts -> CountsWithTotal.of(counts).total().isTold());
    }

    Shares shares(List<Share> shares, Column counts) {
        return new Shares(
                shares, viewer.isAuditor() ? SharesWithTotal.mayBeTold(shares, counts.told()) : counts.told());
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

    /** In working time. */
    public String worked(@Nullable Long millis, long of) {
        return isKeptBack(of) ? LEFT_OUT : lengths.worked(millis);
    }

    /** By the clock. */
    public String elapsed(@Nullable Long millis, long of) {
        return isKeptBack(of) ? LEFT_OUT : lengths.elapsed(millis);
    }

    /** The same where a page tells other lengths in working time, as {@code 5 hours by the clock}. */
    public String clocked(@Nullable Long millis, long of) {
        return isKeptBack(of) || millis == null ? elapsed(millis, of) : lengths.elapsed(millis) + " by the clock";
    }

    /** Both, as {@code 2 working hours (5 hours by the clock)}. */
    public String both(@Nullable Long worked, @Nullable Long elapsed, long of) {
        if (isKeptBack(of)) return LEFT_OUT;
        return worked == null && elapsed == null
                ? Lengths.UNKNOWN
                : "%s (%s by the clock)".formatted(lengths.worked(worked), lengths.elapsed(elapsed));
    }

    public String halfWorked(Part part) {
        return worked(part.p50(), part.known());
    }

    public String mostWorked(Part part) {
        return worked(part.p85(), part.known());
    }

    /** As {@code 77% (712 of 925)}. */
    public String share(Share share) {
        if (share.of() > 0 && viewer.isAuditor() && !SmallNumbers.mayBeTold(share)) return LEFT_OUT;
        return Shares.words(share);
    }
}
