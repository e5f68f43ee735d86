package org.alongside.work.person;

import java.util.Comparator;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.work.Card;
import org.alongside.work.PersonPanel;
import org.alongside.work.PersonPanel.Spot;
import org.springframework.stereotype.Component;

/** What the features contribute to a person's pages. */
@Component
class Panels {

    private final List<PersonPanel> panels;

    Panels(List<PersonPanel> panels) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PersonPanel::order))
                .toList();
    }

    /** Episode by episode; those of which nothing is told are left out. */
    List<Told> at(Spot spot, List<EpisodeRef> episodes) {
        return episodes.stream()
                .map(episode -> new Told(episode, cards(spot, episode)))
                .filter(told -> !told.cards().isEmpty())
                .toList();
    }

    private List<Card> cards(Spot spot, EpisodeRef episode) {
        return panels.stream()
                .filter(panel -> panel.spot() == spot)
                .flatMap(panel -> panel.cards(episode).stream())
                .toList();
    }
}
