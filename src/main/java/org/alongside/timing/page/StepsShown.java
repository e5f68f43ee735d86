package org.alongside.timing.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.timing.question.Share;
import org.alongside.timing.question.StepTiming;
import org.alongside.timing.question.StepsOf;

/**
 * The steps of a pathway as its tables and its drawing show them: what one leaves out, the others do too. Step by step,
 * by team and by role they come to the same total, and the steps of one role to that of the role; timers and waits, which no team serves, come to one of their own.
 *
 * @param steps steps, then timers and waits
 */
public record StepsShown(
        List<StepTiming> steps,
        Column done,
        Column open,
        Shares late,
        List<StepsOf> teams,
        List<StepsOf> roles,
        TeamsShown byTeam,
        TeamsShown byRole) {

    /** What stands beside a team or role. */
    public record TeamsShown(Column done, Column open, Shares late) {}

    static StepsShown of(List<StepTiming> all, List<StepsOf> teams, List<StepsOf> roles, Shown shown) {
        List<StepTiming> steps = all.stream()
                .filter(StepsShown::isStep)
                .sorted(Comparator.comparing(step -> String.valueOf(step.role())))
                .toList();
        List<StepTiming> waits = all.stream().filter(each -> !isStep(each)).toList();
        List<Column> done = columns(steps, StepTiming::completed, teams, roles, StepsOf::completed, shown);
        List<Column> open = columns(steps, StepTiming::open, teams, roles, StepsOf::open, shown);
        Shares late = shown.shares(shares(steps, StepTiming::late), done.get(0))
                .butNot(byRole(
                        steps,
                        each -> shown.shares(
                                        shares(each, StepTiming::late),
                                        shown.column(counts(each, StepTiming::completed)))
                                .told()));
        return new StepsShown(
                Stream.concat(steps.stream(), waits.stream()).toList(),
                done.get(0).and(shown.column(counts(waits, StepTiming::completed))),
                open.get(0).and(shown.column(counts(waits, StepTiming::open))),
                late,
                teams,
                roles,
                new TeamsShown(done.get(1), open.get(1), shown.shares(shares(teams, StepsOf::late), done.get(1))),
                new TeamsShown(done.get(2), open.get(2), shown.shares(shares(roles, StepsOf::late), done.get(2))));
    }

    /** Of steps, teams and roles. Each step is of one role, so that those of one role come to the number beside it. */
    private static List<Column> columns(
            List<StepTiming> steps,
            ToLongFunction<StepTiming> ofStep,
            List<StepsOf> teams,
            List<StepsOf> roles,
            ToLongFunction<StepsOf> count,
            Shown shown) {
        List<Column> columns =
                shown.columns(List.of(counts(steps, ofStep), counts(teams, count), counts(roles, count)));
        Column ofSteps = columns.get(0)
                .butNot(byRole(steps, each -> shown.column(counts(each, ofStep)).told()));
        boolean mayTellRoles = groups(steps).stream().allMatch(each -> shown.mayTellTotal(counts(each, ofStep)));
        if (mayTellRoles) return List.of(ofSteps, columns.get(1), columns.get(2));
        return List.of(ofSteps, columns.get(1).leftOut(), columns.get(2).leftOut());
    }

    private static List<Boolean> byRole(List<StepTiming> steps, Function<List<StepTiming>, List<Boolean>> told) {
        return groups(steps).stream().flatMap(each -> told.apply(each).stream()).toList();
    }

    private static List<List<StepTiming>> groups(List<StepTiming> sortedByRole) {
        return List.copyOf(sortedByRole.stream()
                .collect(Collectors.groupingBy(
                        step -> String.valueOf(step.role()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** The steps whose number may be read; another page that tells of one tells of no other. */
    Set<String> told() {
        return IntStream.range(0, steps.size())
                .filter(done::isTold)
                .mapToObj(row -> steps.get(row).step())
                .collect(Collectors.toSet());
    }

    private static boolean isStep(StepTiming step) {
        return step.kind().equals("step");
    }

    Optional<Double> amount(StepTiming step, HeatBy by) {
        int row = steps.indexOf(step);
        return by.amount(step, done.isTold(row), isStep(step) && late.isTold(row));
    }

    /** The rows of the table, in another order. */
    List<Integer> rows(StepOrder order) {
        return Stream.iterate(0, row -> row < steps.size(), row -> row + 1)
                .sorted(order.of(this))
                .toList();
    }

    private static <T> List<Long> counts(List<T> rows, ToLongFunction<T> count) {
        return rows.stream().mapToLong(count).boxed().toList();
    }

    private static <T> List<Share> shares(List<T> rows, Function<T, Share> share) {
        return rows.stream().map(share).toList();
    }
}
