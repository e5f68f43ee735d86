package org.alongside.timing.question;

/** What journeys can be told apart by. */
public enum JourneysBy {
    PATHWAY("how-long-journeys-take-by-pathway"),
    VERSION("how-long-journeys-take-by-version"),
    OUTCOME("how-long-journeys-take-by-outcome"),
    ORIGIN("how-long-journeys-take-by-origin");

    private final String question;

    JourneysBy(String question) {
        this.question = question;
    }

    String question() {
        return question;
    }
}
