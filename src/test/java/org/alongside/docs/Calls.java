package org.alongside.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Which pathway calls which. */
final class Calls {

    private Calls() {}

    static Table table(List<CallActivity> calls) {
        Table table = new Table("What runs as a pathway of its own", "Id", "Pathway");
        calls.forEach(call -> table.row(call.getName(), Table.code(call.getId()), Table.code(call.getCalledElement())));
        return table;
    }

    /** The pathways that call one, by id. */
    static String callersOf(String pathway) {
        return Pathways.files().stream()
                .flatMap(file -> callersIn(file, pathway))
                .distinct()
                .map(Table::code)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> callersIn(Path file, String pathway) {
        var model = Bpmn.readModelFromFile(file.toFile());
        boolean calls = model.getModelElementsByType(CallActivity.class).stream()
                .anyMatch(call -> pathway.equals(call.getCalledElement()));
        return calls ? model.getModelElementsByType(Process.class).stream().map(Process::getId) : Stream.empty();
    }
}
