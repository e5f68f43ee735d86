package org.alongside.conversation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.alongside.record.Words;
import org.springframework.stereotype.Component;

/** Lets a form record a small sum of money that was given. */
@Component
class SmallSumPlaces implements Places {

    private static final String AMOUNT = "smallSum.amount";
    private static final String WHAT_FOR = "smallSum.whatFor";

    /** What its column holds; a sum this large is not a small one, but that is for the team to say. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(7);

    private final SmallSums sums;

    SmallSumPlaces(SmallSums sums) {
        this.sums = sums;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(AMOUNT, BigDecimal.class, WHAT_FOR, String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        String whatFor = Words.fit("What the money was for", values.getOrDefault(WHAT_FOR, ""), 400);
        if (!(values.get(AMOUNT) instanceof BigDecimal amount)) {
            throw Refusal.invalid("Small sum: say how many pounds were given, or leave out what they were for.");
        }
        if (amount.signum() <= 0) throw Refusal.invalid("Small sum: it must be more than nothing.");
        if (amount.compareTo(TOO_LARGE) >= 0) throw Refusal.invalid("Small sum: it is too large to be kept.");
        if (amount.stripTrailingZeros().scale() > 2) throw Refusal.invalid("Small sum: give pounds and pence.");
        if (whatFor.isEmpty()) throw Refusal.invalid("Small sum: say what the money was for.");
        sums.give(episode, amount, whatFor, worker, at);
    }
}
