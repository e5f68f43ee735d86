package org.alongside.docs;

import static org.alongside.docs.TemplateField.choice;
import static org.alongside.docs.TemplateField.hidden;
import static org.alongside.docs.TemplateField.picked;
import static org.alongside.docs.TemplateField.pickedProperty;
import static org.alongside.docs.TemplateField.typed;
import static org.alongside.docs.TemplateField.typedProperty;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.Milestone;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The templates of pathways themselves, their starts and ends, and of waiting. */
final class PathwayTemplates {

    private final List<Roles.Role> roles;

    PathwayTemplates(List<Roles.Role> roles) {
        this.roles = roles;
    }

    Template call() {
        return Template.step(
                "call",
                "Start another pathway",
                "Another pathway runs here, about the same episode; this one goes on when it has ended.",
                "bpmn:CallActivity",
                picked("Which pathway", "calledElement", called()).notEmpty());
    }

    Template waiting() {
        return Template.of(
                "wait",
                "Wait until a date",
                "Nothing happens until a date. Choose a timer event, then under Timer the type Date or Duration, as"
                        + " ${workingDays.after(10)} or P42D.",
                "bpmn:IntermediateCatchEvent",
                typed("What is waited for", "name").notEmpty(),
                typedProperty("Why this long", "figure")
                        .saying("Where the number comes from; it stands in the tables of numbers a manager may change.")
                        .being("ours: to be changed as the team sees fit")
                        .notEmpty());
    }

    Template pathway() {
        return Template.of(
                "pathway",
                "Pathway that opens an episode",
                "One person's way from a first form to a close. Lay it on the diagram itself.",
                "bpmn:Process",
                typed("What the pathway is called", "name").notEmpty(),
                typed("Version", "camunda:versionTag").being("1").notEmpty(),
                hidden("camunda:historyTimeToLive", "P3650D"));
    }

    Template act() {
        return Template.of(
                "act",
                "Act about an episode",
                "Something that can happen at any moment of an episode. Its start form asks for the episode first.",
                "bpmn:Process",
                typed("What the act is called", "name").notEmpty(),
                pickedProperty(
                                "About",
                                "about",
                                List.of(
                                        choice("an episode that is open", "episode"),
                                        choice("an episode that is closed", "closedEpisode")))
                        .being("episode"),
                typed("Version", "camunda:versionTag").being("1").notEmpty(),
                hidden("camunda:historyTimeToLive", "P3650D"));
    }

    Template start() {
        String one = roles.stream().map(Roles.Role::id).collect(Collectors.joining("|", "(", ")"));
        return Template.of(
                "start",
                "Start by a worker",
                "A worker starts the pathway with a form.",
                "bpmn:StartEvent",
                typed("What has begun", "name").notEmpty(),
                typedProperty("Who may start it", "startedBy")
                        .saying("The id of one role; an act about an episode may name several, with commas between.")
                        .being("careCoordinator")
                        .matching("^" + one + "(, ?" + one + ")*$", "Use the ids of roles, with commas between."),
                typed("Id of its form", "camunda:formRef")
                        .saying("As in the form's file. Publish the form together with the pathway.")
                        .matching("^[a-z][A-Za-z0-9]*$", "Letters and digits that begin with a small letter."),
                hidden("camunda:formRefBinding", "deployment"));
    }

    Template milestone() {
        return Template.of(
                "milestone",
                "Milestone",
                "The date of this moment is kept, and targets may count from it.",
                "bpmn:IntermediateThrowEvent",
                typed("What has been reached", "name").notEmpty(),
                pickedProperty(
                                "Milestone",
                                "milestone",
                                Stream.of(Milestone.values())
                                        .map(milestone ->
                                                choice(InWords.capitalised(milestone.word()), milestone.word()))
                                        .toList())
                        .notEmpty());
    }

    /** Those that do not begin with a form of their own. */
    private static List<Map<String, String>> called() {
        return Pathways.files().stream()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(Process.class).stream())
                .filter(process -> !process.isCamundaStartableInTasklist())
                .map(process -> choice(process.getName(), process.getId()))
                .toList();
    }
}
