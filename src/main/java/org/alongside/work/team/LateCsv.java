package org.alongside.work.team;

import java.util.ArrayList;
import java.util.List;
import org.alongside.page.Csv;

/** The list of what is late as a file for a spreadsheet. */
final class LateCsv {

    private static final List<String> HEADINGS = List.of(
            "Reference",
            "Person",
            "Step",
            "Pathway",
            "Role",
            "Who has it",
            "Target",
            "First target",
            "Working days late",
            "Last touch");

    private LateCsv() {}

    static String of(List<LateStep> steps, TeamWords words) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        steps.forEach(step -> lines.add(line(step, words)));
        return Csv.of(lines);
    }

    private static List<String> line(LateStep step, TeamWords words) {
        return List.of(
                step.reference(),
                step.personName(),
                step.name(),
                step.pathwayName(),
                step.role(),
                step.owner() == null ? "Nobody yet" : step.owner(),
                words.moment(step.due()),
                words.moment(step.firstDue()),
                String.valueOf(words.workingDaysLate(step.due())),
                words.moment(step.lastTouch()));
    }
}
