package org.alongside.docs;

import static org.alongside.docs.TemplateField.choice;
import static org.alongside.docs.TemplateField.hidden;
import static org.alongside.docs.TemplateField.picked;
import static org.alongside.docs.TemplateField.typed;
import static org.alongside.docs.TemplateField.typedProperty;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.pathway.Milestone;

/** The templates of what workers do. */
final class StepTemplates {

    private static final int[] DAYS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30};
    private static final int[] DAYS_AFTER = {5, 10, 15, 20, 30};
    private static final int[] HOURS = {4, 24};

    private final List<Roles.Role> roles;

    StepTemplates(List<Roles.Role> roles) {
        this.roles = roles;
    }

    Template step() {
        return Template.step(
                "step", "Step for a worker", "Somebody does something and fills in a form.", "bpmn:UserTask", common());
    }

    Template decision() {
        return Template.step(
                "decision",
                "Decision by a role",
                "Somebody decides; a split after it sends the pathway on. Let one radio field of the form have the property"
                        + " routes with the value true, and compare it where the flows leave the split.",
                "bpmn:UserTask",
                common());
    }

    Template meeting() {
        String one = Stream.concat(Stream.of("person"), roles.stream().map(Roles.Role::id))
                .collect(Collectors.joining("|", "(", ")"));
        TemplateField mustAttend = typedProperty("Who must be there", "mustAttend")
                .saying(
                        "Ids with commas between. The form asks who was there; the answer quorate says whether all were.")
                .being("person, careCoordinator, developmentWorker")
                .matching("^" + one + "(, ?" + one + ")*$", "Use person and the ids of roles, with commas between.");
        return Template.step(
                "meeting",
                "Meeting",
                "A meeting that has happened only if everybody was there who must be.",
                "bpmn:UserTask",
                Stream.concat(Stream.of(common()), Stream.of(mustAttend)).toArray(TemplateField[]::new));
    }

    private TemplateField[] common() {
        return new TemplateField[] {
            picked("Who does it", "camunda:candidateGroups", roleChoices()).notEmpty(),
            picked("By when it should be done", "camunda:dueDate", targets())
                    .saying("Working days of the team that does it. For other numbers take the template off the step.")
                    .being("${workingDays.after(5)}")
                    .notEmpty(),
            typed("Id of its form", "camunda:formRef")
                    .saying("As in the form's file. Publish the form together with the pathway.")
                    .matching("^[a-z][A-Za-z0-9]*$", "Letters and digits that begin with a small letter."),
            hidden("camunda:formRefBinding", "deployment")
        };
    }

    List<Map<String, String>> roleChoices() {
        return roles.stream()
                .sorted(Comparator.comparing(Roles.Role::label))
                .map(role -> choice(role.label(), role.id()))
                .toList();
    }

    private static List<Map<String, String>> targets() {
        Stream<Map<String, String>> days =
                IntStream.of(DAYS).mapToObj(count -> choice(days(count), "${workingDays.after(%d)}".formatted(count)));
        Stream<Map<String, String>> hours = IntStream.of(HOURS)
                .mapToObj(count -> choice(count + " real hours", "${hours.after(%d)}".formatted(count)));
        return Stream.of(days, hours, Stream.of(Milestone.values()).flatMap(StepTemplates::after))
                .flatMap(choices -> choices)
                .toList();
    }

    private static Stream<Map<String, String>> after(Milestone milestone) {
        return IntStream.of(DAYS_AFTER)
                .mapToObj(count -> choice(
                        days(count) + " after “" + InWords.of(milestone.word()) + "”",
                        "${workingDays.after(%d, '%s')}".formatted(count, milestone.word())));
    }

    private static String days(int count) {
        return count == 1 ? "1 working day" : count + " working days";
    }
}
