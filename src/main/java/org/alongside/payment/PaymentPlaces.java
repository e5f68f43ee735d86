package org.alongside.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.record.Said;
import org.springframework.stereotype.Component;

/** Lets forms ask for a direct payment, apply for it, support the application, decide and start it. */
@Component
class PaymentPlaces implements Places {

    private static final String ASKED_FOR = "payment.askedFor";
    private static final String WHAT_FOR = "payment.whatFor";
    private static final String SUPPORT = "payment.support";
    private static final String DECISION = "payment.decision";
    private static final String STARTS_ON = "payment.startsOn";

    private final DirectPayments payments;

    PaymentPlaces(DirectPayments payments) {
        this.payments = payments;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                ASKED_FOR,
                String.class,
                WHAT_FOR,
                String.class,
                "payment.cost",
                BigDecimal.class,
                "payment.costKind",
                String.class,
                "payment.appliedOn",
                LocalDate.class,
                SUPPORT,
                String.class,
                DECISION,
                String.class,
                "payment.decisionReason",
                String.class,
                STARTS_ON,
                LocalDate.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        Said said = new Said(values);
        if ("yes".equals(values.get(ASKED_FOR))) payments.ask(episode, worker, at);
        if (said.says(WHAT_FOR)) payments.apply(episode, Application.in(said), worker, at);
        said.words(SUPPORT, "What you add", 4000).ifPresent(words -> payments.support(episode, words, worker, at));
        if (said.says(DECISION)) payments.decide(episode, Decision.in(said), worker, at);
        if (said.says(STARTS_ON)) payments.start(episode, said.neededDay(STARTS_ON, "It starts on"), worker, at);
    }
}
