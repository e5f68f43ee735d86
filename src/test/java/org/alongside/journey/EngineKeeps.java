package org.alongside.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** The variables each pathway may keep in the engine (law 4), read from the models and forms themselves. */
final class EngineKeeps {

    private static final Set<String> ALWAYS = Set.of(
            "episode", "quorate", "loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private static final Map<String, Set<String>> BY_PATHWAY = read();

    private EngineKeeps() {}

    static boolean allows(String pathway, String variable) {
        return ALWAYS.contains(variable)
                || BY_PATHWAY.getOrDefault(pathway, Set.of()).contains(variable);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kept = new HashMap<>();
        List<Path> folders = Stream.of(Path.of("processes"), Path.of("src/test/resources/pathways"))
                .flatMap(all -> files(all, "").stream())
                .filter(Files::isDirectory)
                .toList();
        for (Path folder : folders) {
            Map<String, Form> forms = new HashMap<>();
            files(folder, ".form").stream().map(EngineKeeps::form).forEach(form -> forms.put(form.id(), form));
            files(folder, ".bpmn").forEach(file -> {
                BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
                model.getModelElementsByType(Process.class)
                        .forEach(process -> kept.put(process.getId(), variables(model, forms)));
            });
        }
        return kept;
    }

    /** Each file holds one process. */
    private static Set<String> variables(BpmnModelInstance model, Map<String, Form> forms) {
        Set<String> names = new HashSet<>();
        Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .filter(forms::containsKey)
                .flatMap(form -> forms.get(form).fields().stream())
                .filter(Field::routes)
                .forEach(field -> names.add(field.key()));
        model.getModelElementsByType(ServiceTask.class).forEach(step -> names.add(step.getCamundaResultVariable()));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(step -> names.add(step.getCamundaResultVariable()));
        model.getModelElementsByType(CamundaOut.class).forEach(out -> names.add(out.getCamundaTarget()));
        return names;
    }

    private static Form form(Path file) {
        try {
            return Form.parse(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
