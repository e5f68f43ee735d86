package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.Problem;
import org.alongside.pathway.rule.TheApplication;
import org.alongside.work.publish.DrawnFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Camunda Modeler offers beside our pathways says what there is, is a template by its rules, and makes valid steps. */
class ElementTemplatesTest {

    private static final String COMMAND = "mvn test -Dtest=ElementTemplatesTest -Dalongside.write-docs=true";

    private static final Checks CHECKS = new Checks(TheApplication.words(Pathways.files().stream()
            .map(file -> file.getFileName().toString().replace(".bpmn", ""))
            .collect(Collectors.toSet())));

    /** Which element of a small pathway a template is laid on, by the kind it is for. */
    private static final Map<String, String> LAID_ON = Map.of(
            "bpmn:UserTask", "decideOnTheConcern",
            "bpmn:ServiceTask", "markItUrgent",
            "bpmn:CallActivity", "markItUrgent",
            "bpmn:IntermediateCatchEvent", "markItUrgent",
            "bpmn:IntermediateThrowEvent", "markItUrgent",
            "bpmn:StartEvent", "concernRaised",
            "bpmn:Process", "ownConcern");

    @Test
    void theFilesSayWhatThereIs() throws IOException {
        Map<String, String> generated = new TreeMap<>();
        ElementTemplates.all().forEach((file, templates) -> generated.put(file, ElementTemplates.text(templates)));
        if (Boolean.getBoolean("alongside.write-docs")) {
            Files.createDirectories(ElementTemplates.FOLDER);
            for (var file : generated.entrySet())
                Files.writeString(ElementTemplates.FOLDER.resolve(file.getKey()), file.getValue());
        }

        assertThat(committed()).as("Write them again with: %s", COMMAND).isEqualTo(generated);
    }

    @Test
    void everyWordOfTheVocabularyIsAStepOrGivesSomethingAStepUses() throws IOException {
        Set<String> ids =
                templates().map(template -> template.path("id").asText()).collect(Collectors.toSet());

        assertThat(ids).hasSize((int) templates().count());
        assertThat(ids.stream().filter(id -> id.startsWith("org.alongside.system.")))
                .hasSize((int) Words.words().filter(SystemTemplates::isStep).count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void itIsATemplateByTheRulesOfCamunda7(String id, JsonNode template) {
        assertThat(TemplateRules.broken(template)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void whatIsMadeWithItMayBePublished(String id, JsonNode template) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(DrawnFiles.of("ownConcern").all());
        String type = template.path("elementType")
                .path("value")
                .asText(template.path("appliesTo").get(0).asText());
        String on = LAID_ON.get(type);
        String form = type.equals("bpmn:StartEvent") ? "startConcern" : "decideOnTheConcern";
        byte[] model = files.get("concern.bpmn");

        files.put("concern.bpmn", Applied.on(model, on, template, Map.of("camunda:formRef", form)));

        assertThat(CHECKS.problemsIn(files).stream().map(Problem::message)).isEmpty();
    }

    static Stream<Arguments> named() throws IOException {
        return templates().map(template -> Arguments.of(template.path("id").asText(), template));
    }

    private static Stream<JsonNode> templates() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> files = new ArrayList<>();
        for (String text : committed().values()) files.add(json.readTree(text));
        return files.stream().flatMap(file -> StreamSupport.stream(file.spliterator(), false));
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(ElementTemplates.FOLDER)) {
            for (Path file : files.toList()) texts.put(file.getFileName().toString(), Files.readString(file));
        }
        return texts;
    }
}
