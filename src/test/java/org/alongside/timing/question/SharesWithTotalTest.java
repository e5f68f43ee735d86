package org.alongside.timing.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesWithTotalTest {

    @Test
    void sharesAboutManyAreTold() {
        assertThat(told(share(6, 20), share(0, 12), share(7, 12))).containsExactly(true, true, true);
    }

    @Test
    void aShareAboutFewTakesTheNextSmallestWithIt() {
        assertThat(told(share(2, 20), share(8, 40), share(9, 30))).containsExactly(false, true, false);
    }

    @Test
    void aShareOfNothingHidesNothing() {
        assertThat(told(share(2, 20), share(0, 0), share(9, 30))).containsExactly(false, true, false);
    }

    @Test
    void whereTheCountBesideItIsNotShownTheShareIsNeither() {
        assertThat(SharesWithTotal.mayBeTold(
                        List.of(share(6, 20), share(6, 30), share(6, 40)), List.of(true, false, true)))
                .containsExactly(false, false, true);
    }

    /** Of every three shares of up to twelve, with the total beside them. */
    @Test
    void whatIsLeftOutIsNeverOneRowNorTogetherAboutFew() {
        List<Share> all = IntStream.rangeClosed(0, 12)
                .boxed()
                .flatMap(of -> IntStream.rangeClosed(0, of).mapToObj(part -> share(part, of)))
                .toList();
        for (Share one : all)
            for (Share two : all)
                for (Share three : List.of(share(0, 0), share(5, 10), share(1, 9), share(6, 12)))
                    assertNothingFollows(List.of(one, two, three));
    }

    private static void assertNothingFollows(List<Share> shares) {
        List<Boolean> told = SharesWithTotal.mayBeTold(shares, Collections.nCopies(shares.size(), true));
        List<Share> leftOut = IntStream.range(0, shares.size())
                .filter(row -> !told.get(row))
                .mapToObj(shares::get)
                .toList();
        long rows = shares.stream().filter(share -> share.of() > 0).count();
        Share together = new Share(
                leftOut.stream().mapToLong(Share::part).sum(),
                leftOut.stream().mapToLong(Share::of).sum(),
                0);
        assertThat(IntStream.range(0, shares.size()).filter(told::get).mapToObj(shares::get))
                .as("%s", shares)
                .allMatch(share -> share.of() == 0 || SmallNumbers.mayBeTold(share));
        if (leftOut.isEmpty() || leftOut.size() == rows) return;
        assertThat(leftOut).as("%s", shares).hasSizeGreaterThan(1);
        assertThat(SmallNumbers.mayBeTold(together)).as("%s", shares).isTrue();
    }

    private static List<Boolean> told(Share... shares) {
        return SharesWithTotal.mayBeTold(List.of(shares), Collections.nCopies(shares.length, true));
    }

    private static Share share(long part, long of) {
        return new Share(part, of, 0);
    }
}
