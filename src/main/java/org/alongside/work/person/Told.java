package org.alongside.work.person;

import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.work.Card;

/** What features tell of one episode. */
record Told(EpisodeRef episode, List<Card> cards) {}
