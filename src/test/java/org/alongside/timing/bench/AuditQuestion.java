package org.alongside.timing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.JourneysBy;
import org.alongside.timing.question.Questions;
import org.alongside.timing.question.StepsBy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question that pages A1 to A3 ask, of the cache and, where the engine keeps what it takes, of the engine's history. */
enum AuditQuestion {
    HEADLINE("A1: journeys, and targets kept", "headline", questions -> questions.headline(year())),
    BY_PATHWAY(
            "A1: journeys by pathway",
            "journeys-by-pathway",
            questions -> questions.journeysBy(JourneysBy.PATHWAY, year())),
    BY_OUTCOME(
            "A1: journeys by outcome",
            "journeys-by-outcome",
            questions -> questions.journeysBy(JourneysBy.OUTCOME, year())),
    BY_ORIGIN("A1: journeys by origin", "", questions -> questions.journeysBy(JourneysBy.ORIGIN, year())),
    STEPS("A2, A3: the steps of a pathway", "steps", questions -> questions.steps(ofOne())),
    FOLLOWING("A2: which step follows which", "following", questions -> questions.following(ofOne())),
    MONTHS("A2: the steps by month", "months", questions -> questions.months(ofOne(), null)),
    BY_TEAM("A2: the steps by team", "steps-by-team", questions -> questions.stepsBy(StepsBy.TEAM, ofOne())),
    BY_ROLE("A2: the steps by role", "", questions -> questions.stepsBy(StepsBy.ROLE, ofOne())),
    MONTHS_OF_A_STEP("A3: a step by month", "months-of-a-step", questions -> questions.months(ofOne(), step())),
    OLDEST("A3: a step's oldest", "oldest", questions -> questions.oldest(ofOne(), step(), now(), 20));

    private static final String PATHWAY = "pathway1";
    private static final String STEP = "step3";

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);

    final String words;
    private final String inHistory;
    private final Function<Questions, Object> ofTheCache;

    AuditQuestion(String words, String inHistory, Function<Questions, Object> ofTheCache) {
        this.words = words;
        this.inHistory = inHistory;
        this.ofTheCache = ofTheCache;
    }

    static List<AuditQuestion> all() {
        return Arrays.asList(values());
    }

    private static Instant now() {
        return UNTIL.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Asked year() {
        return Asked.between(FROM, UNTIL);
    }

    private static String step() {
        return STEP;
    }

    private static Asked ofOne() {
        return year().about(PATHWAY);
    }

    Object of(Questions cache) {
        return ofTheCache.apply(cache);
    }

    /** Whether the engine keeps what it takes to answer it. */
    boolean isInHistory() {
        return !inHistory.isEmpty();
    }

    List<Map<String, Object>> of(JdbcClient history) {
        return history.sql(sql())
                .param("pathway", PATHWAY)
                .param("step", STEP)
                .param("from", OffsetDateTime.of(FROM.atStartOfDay(), ZoneOffset.UTC))
                .param("until", OffsetDateTime.of(UNTIL.atStartOfDay(), ZoneOffset.UTC))
                .query()
                .listOfRows();
    }

    private String sql() {
        try {
            return new ClassPathResource("timing/history/" + inHistory + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
