package org.alongside.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.record.Words;
import org.springframework.stereotype.Component;

/** Lets a form make an introduction, and another say whether it holds. */
@Component
class IntroductionPlaces implements Places {

    static final String ASSET = "introduction.asset";
    static final String KIND = "introduction.kind";
    static final String GOES_ALONG = "introduction.goesAlong";
    static final String ON = "introduction.on";

    private static final String ASKED = "introduction.asked";
    private static final String HOLDS = "introduction.holds";
    private static final String HOLDS_NOTE = "introduction.holdsNote";

    private final Introductions introductions;
    private final WhetherIntroductionsHold whetherTheyHold;

    IntroductionPlaces(Introductions introductions, WhetherIntroductionsHold whetherTheyHold) {
        this.introductions = introductions;
        this.whetherTheyHold = whetherTheyHold;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                ASSET,
                String.class,
                KIND,
                String.class,
                GOES_ALONG,
                String.class,
                ON,
                LocalDate.class,
                ASKED,
                String.class,
                HOLDS,
                String.class,
                HOLDS_NOTE,
                String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (isOfAnIntroduction(values)) {
            introductions.make(episode, Introduction.in(values), worker, at);
        }
        if (values.containsKey(ASKED) || values.containsKey(HOLDS)) {
            String asked = values.getOrDefault(ASKED, "").toString();
            String holds = values.getOrDefault(HOLDS, "").toString();
            Object note = values.get(HOLDS_NOTE);
            whetherTheyHold.keep(
                    episode,
                    asked,
                    holds,
                    note == null ? null : Words.fit("What the person says", note, 4000),
                    worker,
                    at);
        }
    }

    /** A second attempt would introduce the person once more. */
    @Override
    public Optional<String> whyNotAgain(Set<String> places) {
        return places.contains(ASSET)
                ? Optional.of("An introduction that was made stays in the record."
                        + " Say at the follow-up if it never started, and record a contact that says what is right.")
                : Optional.empty();
    }

    private static boolean isOfAnIntroduction(Map<String, Object> values) {
        if (!values.containsKey(ASSET) && !values.containsKey(KIND)) return false;
        return !Introduction.NONE.contains(values.getOrDefault(KIND, "").toString());
    }
}
