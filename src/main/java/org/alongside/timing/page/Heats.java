package org.alongside.timing.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.drawing.Heat;
import org.alongside.pathway.drawing.Heat.Figure;
import org.alongside.pathway.drawing.Heat.Went;
import org.alongside.timing.question.Following;
import org.alongside.timing.question.StepTiming;

/** Turns timings of steps into what a drawing shows of them. */
final class Heats {

    private static final Figure UNKNOWN = new Figure("–", 0);

    private Heats() {}

    static Heat of(String pathway, StepsShown table, List<Following> following, HeatBy by, Shown shown) {
        List<StepTiming> steps = table.steps();
        double most = steps.stream()
                .flatMap(step -> table.amount(step, by).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Map<String, Figure> figures = new HashMap<>();
        steps.forEach(step -> figures.put(
                step.step(),
                table.amount(step, by).map(amount -> figure(amount, most, by)).orElse(UNKNOWN)));
        List<Went> went = following.stream()
                .filter(each ->
                        each.fromPathway().equals(pathway) && each.toPathway().equals(pathway))
                .filter(each -> !shown.isKeptBack(each.times()))
                .map(each -> new Went(each.fromStep(), each.toStep(), each.times()))
                .toList();
        return new Heat(figures, went);
    }

    /** In equal steps from nothing to the most there is. */
    private static Figure figure(double amount, double most, HeatBy by) {
        int level = most == 0 ? 1 : (int) Math.ceil(Heat.LEVELS * amount / most);
        return new Figure(by.words(amount, new Lengths()), Math.max(1, level));
    }
}
