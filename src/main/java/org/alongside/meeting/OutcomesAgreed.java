package org.alongside.meeting;

import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.work.Card;
import org.alongside.work.PersonPanel;
import org.springframework.stereotype.Component;

/** What the person wants to come of it, as agreed with them. */
@Component
class OutcomesAgreed implements PersonPanel {

    private final Agreements agreements;

    OutcomesAgreed(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Spot spot() {
        return Spot.WHAT_MATTERS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        return agreements
                .inForce(episode)
                .map(agreed -> Card.of("Outcomes agreed", agreed.outcomes())
                        .with("on", London.written(London.dayOf(agreed.beginsAt()))))
                .stream()
                .toList();
    }
}
