package org.alongside.adding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A manager's copy of the three conversations with one more step after conversation 1: a user task and a form. */
public final class AddedStep {

    static final String PATHWAY = "conversationsWithAHousingCheck";

    private static final Path CONVERSATIONS = Path.of("processes/conversations");

    private static final String STEP = """
            <bpmn:userTask id="askForAHousingCheck" name="Ask for a housing check" camunda:formRef="askForAHousingCheck" \
            camunda:formRefBinding="deployment" camunda:candidateGroups="socialWorker" camunda:dueDate="${workingDays.after(2)}">
                <bpmn:incoming>talkedOnce</bpmn:incoming>
                <bpmn:outgoing>askForAHousingCheck_whatCameOfIt</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="askForAHousingCheck_whatCameOfIt" sourceRef="askForAHousingCheck" targetRef="whatCameOfIt" />
            <bpmn:exclusiveGateway id="whatCameOfIt\"""";

    private static final String FORM = """
            {"schemaVersion": 16, "type": "default", "id": "askForAHousingCheck",
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
             "components": [
              {"type": "textarea", "id": "whatIsWrongField", "key": "whatIsWrong", "label": "What is wrong with the home?",
               "validate": {"required": true, "maxLength": 4000}},
              {"type": "datetime", "subtype": "date", "id": "inspectedOnField", "key": "inspectedOn",
               "dateLabel": "When can somebody come in?", "validate": {"required": true}}]}
            """;

    private AddedStep() {}

    /** All files of the copy; its pathways have names of their own, since the others go on beside it. */
    static Map<String, byte[]> files() throws IOException {
        return files(PATHWAY);
    }

    /** The same, with a name of one's choice for the pathway. */
    public static Map<String, byte[]> files(String pathway) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(CONVERSATIONS)) {
            for (Path file : found.toList()) files.put(file.getFileName().toString(), Files.readString(file));
        }
        String model = files.get("conversations.bpmn");
        files.put(
                "conversations.bpmn",
                withTheStep(model.replace("<bpmn:process id=\"conversations\"", "<bpmn:process id=\"" + pathway + "\"")
                        .replace("bpmnElement=\"conversations\"", "bpmnElement=\"" + pathway + "\"")
                        .replace("name=\"Three conversations\"", "name=\"With a housing check\"")));
        files.put("askForAHousingCheck.form", FORM);
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    private static String withTheStep(String model) {
        return model.lines()
                .map(line -> line.replace(
                        "sourceRef=\"conversationOne\" targetRef=\"whatCameOfIt\"",
                        "sourceRef=\"conversationOne\" targetRef=\"askForAHousingCheck\""))
                .map(line -> line.contains("<bpmn:exclusiveGateway id=\"whatCameOfIt\"")
                        ? line.replace("<bpmn:exclusiveGateway id=\"whatCameOfIt\"", STEP)
                        : line)
                .map(line -> line.replace(
                        "<bpmn:incoming>conversationOne_whatCameOfIt</bpmn:incoming>",
                        "<bpmn:incoming>askForAHousingCheck_whatCameOfIt</bpmn:incoming>"))
                .map(line -> line.replace("<bpmn:incoming>talkedOnce<", "<bpmn:incoming>conversationOne_whatCameOfIt<"))
                .collect(Collectors.joining("\n"));
    }
}
