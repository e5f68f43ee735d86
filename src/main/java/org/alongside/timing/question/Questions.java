package org.alongside.timing.question;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the cache of timings. */
public final class Questions {

    private static final int A_YEAR = 12;
    private static final int MOST_WAYS = 50;

    private final JdbcClient jdbc;

    /** Of a cache that has the tables of tables.sql. */
    public Questions(DataSource cache) {
        jdbc = JdbcClient.create(cache);
    }

    public Headline headline(Asked asked) {
        return ask("how-many-journeys-and-how-long", asked, Map.of(), Headline::in)
                .get(0);
    }

    public List<StepTiming> steps(Asked asked) {
        return ask("how-long-each-step-takes", asked, Map.of(), StepTiming::in);
    }

    /** Of one step, or of all, the twelve months that end with that of the last day asked about. */
    public List<MonthOfStep> months(Asked asked, @Nullable String step) {
        return ask("how-steps-change-month-by-month", asked.overTheLastMonths(A_YEAR), which(step), MonthOfStep::in);
    }

    public BetweenSteps between(Asked asked, String first, String second) {
        return ask("how-long-between-two-steps", asked, Map.of("first", first, "second", second), BetweenSteps::in)
                .get(0);
    }

    public List<StepsOf> stepsBy(StepsBy which, Asked asked) {
        return ask("how-long-steps-take-by", asked, by(which), StepsOf::in);
    }

    public List<JourneysOf> journeysBy(JourneysBy which, Asked asked) {
        return ask("how-long-journeys-take-by", asked, by(which), JourneysOf::in);
    }

    public List<TwoVersions> versions(Asked asked, int one, int other) {
        return ask("how-two-versions-compare", asked, Map.of("one", one, "other", other), TwoVersions::in);
    }

    public List<DoneAgain> doneAgain(Asked asked) {
        return ask("how-often-steps-are-done-again", asked, Map.of(), DoneAgain::in);
    }

    public List<Following> following(Asked asked) {
        return ask("which-step-follows-which", asked, Map.of(), Following::in);
    }

    public List<Rounds> rounds(Asked asked) {
        return ask("how-many-rounds-journeys-take", asked, Map.of(), Rounds::in);
    }

    /** The fifty most frequent ones, and all others together. */
    public List<Way> ways(Asked asked) {
        return ways(asked, MOST_WAYS);
    }

    List<Way> ways(Asked asked, int most) {
        return ask("which-ways-people-go", asked, Map.of("most", most), Way::in);
    }

    /** Of one step, or of all, so many of the oldest. */
    public List<OpenStep> oldest(Asked asked, @Nullable String step, Instant now, int most) {
        Map<String, Object> more = which(step);
        more.put("now", utc(now));
        more.put("most", most);
        return ask("which-steps-have-been-open-longest", asked, more, OpenStep::in);
    }

    /** Of one step, or of all, so many after so many. */
    public List<Breach> breaches(Asked asked, @Nullable String step, Instant now, int most, int after) {
        Map<String, Object> more = which(step);
        more.put("now", utc(now));
        more.put("most", most);
        more.put("after", after);
        return ask("which-targets-were-missed", asked, more, Breach::in);
    }

    /** Of one step, or of all. */
    public List<DayOfQueue> queueOfSteps(Asked asked, @Nullable String step) {
        return ask("how-the-queue-of-steps-grows", asked, which(step), DayOfQueue::in);
    }

    public List<DayOfQueue> queueOfJourneys(Asked asked) {
        return ask("how-the-queue-of-journeys-grows", asked, Map.of(), DayOfQueue::in);
    }

    public List<Happening> timeline(Asked asked, String episode) {
        return ask("what-happened-in-an-episode", asked, Map.of("episode", episode), Happening::in);
    }

    /** The journeys behind a figure, so many after so many; an outcome asked about is asked of the finished ones only. */
    public List<JourneyLine> journeys(Asked asked, Behind which, int most, int after) {
        Asked those = which.hasOutcome() ? asked : asked.endingIn(null);
        return ask("which-journeys-those-are", those, page(which, null, most, after), JourneyLine::in);
    }

    /** The attempts at one step, or all, behind a figure, so many after so many. */
    public List<StepLine> attempts(Asked asked, @Nullable String step, Behind which, int most, int after) {
        return ask("which-steps-those-are", asked, page(which, step, most, after), StepLine::in);
    }

    private static Map<String, Object> page(Behind which, @Nullable String step, int most, int after) {
        Map<String, Object> page = which(step);
        page.putAll(which.parameters());
        page.put("most", most);
        page.put("after", after);
        return page;
    }

    private static Map<String, Object> by(Enum<?> which) {
        return Map.of("by", which.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> which(@Nullable String step) {
        Map<String, Object> which = new HashMap<>();
        if (step != null) which.put("step", step);
        return which;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private <T> List<T> ask(String words, Asked asked, Map<String, Object> more, Row.Reading<T> reading) {
        Map<String, @Nullable Object> given = new HashMap<>(asked.parameters());
        given.putAll(more);
        return jdbc.sql(Question.named(words).sql(given))
                .params(given)
                .query((row, line) -> reading.of(new Row(row)))
                .list();
    }
}
