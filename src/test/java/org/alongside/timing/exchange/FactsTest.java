package org.alongside.timing.exchange;

import static org.alongside.timing.exchange.Desk.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each log here was counted by hand. */
@Tag("both-databases")
class FactsTest {

    private final Desk desk = new Desk();

    /**
     * Case 7: Listen, Plan (the same moment, in the order of the file), Visit half an hour and 250 ms later, in another
     * zone: 1,800.25 s. Case 8: Plan, Listen (the same moment), Visit: 86,400 s. Case 9: one event: 0 s. Case 10: out of
     * order in the file, Listen, Plan, Visit, as case 7: 172,801.5 s.
     */
    @Test
    void eventsOfOneMomentGoInTheOrderOfTheFileAndTimesOfTwoZonesInTheOrderOfTime() throws Exception {
        desk.takeFile(order("old", Format.CSV), "two-zones-and-ties.csv");

        Facts facts = desk.facts("old");
        assertThat(desk.bad).isEmpty();
        assertThat(facts.events()).isEqualTo(10);
        assertThat(facts.cases()).isEqualTo(4);
        assertThat(facts.activities()).isEqualTo(3);
        assertThat(facts.variants()).isEqualTo(3);
        assertThat(facts.shortest()).isEqualTo("0.000");
        // Half-way between 1,800.25 and 86,400.
        assertThat(facts.duration(new BigDecimal("0.5"))).isEqualTo("44100.125");
        // 2.7 of 3: seven tenths of the way from 86,400 to 172,801.5.
        assertThat(facts.duration(new BigDecimal("0.9"))).isEqualTo("146881.050");
        assertThat(facts.longest()).isEqualTo("172801.500");
    }

    /** Case 1: 00:30 and 01:30 by summer time, 02:30 by winter time: 3 hours. Case 2: 2 hours by the clock, 1 passed. */
    @Test
    void timesWithoutAnOffsetGoByLondonsClocksAndTheHourThatComesTwiceIsSaidAndTheOneThatNeverCameIsRefused()
            throws Exception {
        Imported imported = desk.takeFile(order("night", Format.CSV), "night-of-the-clocks.csv");

        assertThat(imported.ambiguous()).isEqualTo(1);
        assertThat(desk.bad)
                .containsExactly("6 There was no 2026-03-29T01:30 in Europe/London: the clocks went forward over it.");
        Facts facts = desk.facts("night");
        assertThat(facts.events()).isEqualTo(7);
        assertThat(facts.shortest()).isEqualTo("3600.000");
        assertThat(facts.duration(new BigDecimal("0.5"))).isEqualTo("10800.000");
        // 153 days and the hour the clocks went back.
        assertThat(facts.longest()).isEqualTo("13222800.000");
    }

    /** Case A: five events of one activity in 4 hours; case B: one. The case without a name and the event without time are left out. */
    @Test
    void anXesLogIsCountedWithItsStartsAndNestedAttributesAreNotTakenForThoseOfAnEvent() throws Exception {
        desk.takeFile(order("xes", Format.XES), "starts-and-ends.xes");

        assertThat(desk.bad).containsExactly("48 It says no case.", "59 It says no time.");
        Facts facts = desk.facts("xes");
        assertThat(facts.events()).isEqualTo(6);
        assertThat(facts.cases()).isEqualTo(2);
        assertThat(facts.activities()).isEqualTo(2);
        assertThat(facts.variants()).isEqualTo(2);
        assertThat(facts.longest()).isEqualTo("14400.000");
    }

    @Test
    void aTimeKeepsItsMicroseconds() throws Exception {
        desk.takeFile(order("xes", Format.XES), "starts-and-ends.xes");

        assertThat(desk.count(
                        "imported_event where happened_at = timestamp with time zone '2026-05-04 12:00:00.123456+00'"))
                .isEqualTo(1);
    }
}
