package org.alongside.payment;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class DirectPaymentsTest {

    private static final Map<String, Object> ASKED = Map.of("payment.askedFor", "yes");
    private static final Map<String, Object> APPLIED = Map.of(
            "payment.whatFor",
            "A singing teacher",
            "payment.cost",
            new BigDecimal("1040.50"),
            "payment.costKind",
            "aYear",
            "payment.appliedOn",
            LocalDate.of(2026, 3, 2));
    private static final Map<String, Object> DECLINED =
            Map.of("payment.decision", "declined", "payment.decisionReason", "The plan pays for it already");

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();
    private final DirectPayments payments = new DirectPayments(town.jdbc);
    private final PaymentSteps steps = new PaymentSteps(payments);

    @Test
    void aRequestIsAskedForUntilItIsTakenUp() {
        assertThat(isAskedFor()).isFalse();
        put(ASKED);
        assertThat(isAskedFor()).isTrue();
        steps.takeUp(town.situation(episode, "dee"));
        assertThat(isAskedFor()).isFalse();
    }

    @Test
    void theSameWishToldAgainIsOneWish() {
        put(ASKED);
        put(ASKED);
        steps.takeUp(town.situation(episode, "dee"));
        put(ASKED);

        assertThat(isAskedFor()).isFalse();
        assertThat(town.count("direct_payment")).isOne();
    }

    @Test
    void whoeverDoesNotAskStartsNothing() {
        put(Map.of("payment.askedFor", "no"));

        assertThat(town.count("direct_payment")).isZero();
    }

    @Test
    void aSettledApplicationMakesRoomForAnother() {
        put(ASKED);
        put(APPLIED);
        put(Map.of("payment.support", "It fits the plan"));
        put(DECLINED);
        assertThat(town.count("direct_payment where is_open")).isZero();

        put(ASKED);

        assertThat(isAskedFor()).isTrue();
        assertThat(town.count("direct_payment where cost = 1040.50 and decision = 'declined'"))
                .isOne();
    }

    @Test
    void anAgreedPaymentStaysOpenUntilItStarts() {
        put(ASKED);
        put(APPLIED);
        put(Map.of("payment.decision", "agreed", "payment.decisionReason", "It fits"));
        assertThat(town.count("direct_payment where is_open")).isOne();

        put(Map.of("payment.startsOn", LocalDate.of(2026, 4, 1)));

        assertThat(town.count("direct_payment where is_open")).isZero();
        assertThat(status(() -> put(DECLINED))).isEqualTo(404);
    }

    @Test
    void aWishThatIsTakenBackStaysReadableAndMakesRoomForAnother() {
        put(ASKED);
        assertThat(sentence(() -> put(Map.of("payment.stillWanted", "no")))).isEqualTo("Why not: it is missing.");
        put(Map.of("payment.stillWanted", "no", "payment.withdrawnBecause", "I would rather not"));
        assertThat(town.count("direct_payment where is_open is null and withdrawn_because = 'I would rather not'"))
                .isOne();

        put(ASKED);

        assertThat(isAskedFor()).isTrue();
        assertThat(town.count("direct_payment")).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        assertThat(status(() -> put(APPLIED))).as("nobody asked").isEqualTo(404);
        put(ASKED);
        assertThat(sentence(() -> put(Map.of("payment.whatFor", "A teacher"))))
                .isEqualTo("What it costs: it is missing.");
        assertThat(sentence(() -> put(Map.of("payment.decision", "agreed"))))
                .isEqualTo("Reason for the decision: it is missing.");
        assertThat(sentence(() -> put(Map.of("payment.decision", "perhaps"))))
                .isEqualTo("Whether it is agreed: choose agreed or declined.");
    }

    @Test
    void anApplicationThatClosingEndedDoesNotStandForTheWishOfAReopenedEpisode() {
        put(ASKED);
        steps.takeUp(town.situation(episode, "dee"));
        town.clock.isNoonOn(LocalDate.of(2026, 4, 1));
        town.jdbc
                .sql("update episode set reopened_at = :at")
                .param("at", town.clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        put(ASKED);

        assertThat(isAskedFor()).isTrue();
        assertThat(town.count("direct_payment where is_open")).isOne();
    }

    private boolean isAskedFor() {
        return steps.isAskedFor(town.situation(episode, "dee"));
    }

    private void put(Map<String, Object> values) {
        new PaymentPlaces(payments).put(episode, values, "dee", town.clock.instant());
    }
}
