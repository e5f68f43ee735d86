package org.alongside.meeting;

import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.work.Card;
import org.alongside.work.PersonPanel;
import org.springframework.stereotype.Component;

/** The outcomes and the timeframe agreed with a person. */
@Component
class AgreementCards implements PersonPanel {

    private final Agreements agreements;
    private final Meetings meetings;

    AgreementCards(Agreements agreements, Meetings meetings) {
        this.agreements = agreements;
        this.meetings = meetings;
    }

    @Override
    public Spot spot() {
        return Spot.PLAN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Card> cards(EpisodeRef episode) {
        return agreements
                .inForce(episode)
                .map(agreed -> card(agreed, meetings.progress(episode, agreed).held()))
                .stream()
                .toList();
    }

    private static Card card(Agreement agreed, int held) {
        return Card.of("What we agreed", agreed.outcomes())
                .with("From", London.written(London.dayOf(agreed.beginsAt())))
                .with("Until", London.written(agreed.endsOn()))
                .with("Meetings", "%d of %d held".formatted(held, agreed.meetings()))
                .with("Extended because", agreed.extendedBecause())
                .with("Closed because", agreed.closedBecause());
    }
}
