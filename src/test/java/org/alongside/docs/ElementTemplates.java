package org.alongside.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files Camunda Modeler finds beside the pathways, made from the roles, milestones, pathways and vocabulary there are. */
final class ElementTemplates {

    static final Path FOLDER = Path.of("processes/.camunda/element-templates");

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private ElementTemplates() {}

    /** By the names of their files. */
    static Map<String, List<Template>> all() {
        // Who only looks on does no step.
        List<Roles.Role> roles = new Roles()
                .all().stream().filter(role -> !role.kind().equals("oversight")).toList();
        StepTemplates steps = new StepTemplates(roles);
        PathwayTemplates pathways = new PathwayTemplates(roles);
        return new TreeMap<>(Map.of(
                "step.json", List.of(steps.step()),
                "decision.json", List.of(steps.decision()),
                "meeting.json", List.of(steps.meeting()),
                "call.json", List.of(pathways.call()),
                "wait.json", List.of(pathways.waiting()),
                "pathway.json", List.of(pathways.pathway()),
                "act.json", List.of(pathways.act()),
                "start.json", List.of(pathways.start()),
                "milestone.json", List.of(pathways.milestone()),
                "system.json", new SystemTemplates().all()));
    }

    static String text(List<Template> templates) {
        try {
            return new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(INDENT)
                                    .withArrayIndenter(INDENT))
                            .writeValueAsString(
                                    templates.stream().map(Template::asJson).toList())
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
