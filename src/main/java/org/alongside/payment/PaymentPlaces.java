package org.alongside.payment;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.record.Said;
import org.springframework.stereotype.Component;

/** Lets forms ask for a direct payment, apply for it, support the application, decide, start it, or think again. */
@Component
class PaymentPlaces implements Places {

    private static final String ASKED_FOR = "payment.askedFor";
    private static final String WHAT_FOR = "payment.whatFor";
    private static final String SUPPORT = "payment.support";
    private static final String DECISION = "payment.decision";
    private static final String STARTS_ON = "payment.startsOn";
    private static final String STILL_WANTED = "payment.stillWanted";
    private static final String WITHDRAWN = "payment.withdrawnBecause";

    private final DirectPayments payments;

    PaymentPlaces(DirectPayments payments) {
        this.payments = payments;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.ofEntries(
                entry(ASKED_FOR, String.class),
                entry(WHAT_FOR, String.class),
                entry("payment.cost", BigDecimal.class),
                entry("payment.costKind", String.class),
                entry("payment.appliedOn", LocalDate.class),
                entry(SUPPORT, String.class),
                entry(DECISION, String.class),
                entry("payment.decisionReason", String.class),
                entry(STARTS_ON, LocalDate.class),
                entry(STILL_WANTED, String.class),
                entry(WITHDRAWN, String.class));
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        Said said = new Said(values);
        if ("yes".equals(values.get(ASKED_FOR))) payments.ask(episode, worker, at);
        if (said.says(WHAT_FOR)) payments.apply(episode, Application.in(said), worker, at);
        said.words(SUPPORT, "What you add", 4000).ifPresent(words -> payments.support(episode, words, worker, at));
        if (said.says(DECISION)) payments.decide(episode, Decision.in(said), worker, at);
        if (said.says(STARTS_ON)) payments.start(episode, said.neededDay(STARTS_ON, "It starts on"), worker, at);
        if ("no".equals(values.get(STILL_WANTED))) withdraw(episode, said, worker, at);
    }

    @Override
    public Optional<String> whyNoWayBackBefore(Set<String> places) {
        return places.contains(DECISION)
                ? Optional.of("The direct payment has been decided on since. Take back that decision first.")
                : Optional.empty();
    }

    /** A decision that was taken back must not go on standing in the record. */
    @Override
    public void takeBack(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (values.containsKey(DECISION)) payments.undecide(episode);
    }

    private void withdraw(EpisodeRef episode, Said said, String worker, Instant at) {
        payments.withdraw(episode, said.neededWords(WITHDRAWN, "Why not", 4000), worker, at);
    }
}
