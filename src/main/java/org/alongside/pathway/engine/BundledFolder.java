package org.alongside.pathway.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One folder of {@code processes/}.
 *
 * @param pathways the ids of its pathways
 * @param calls the ids of pathways that they call
 */
record BundledFolder(String name, Map<String, byte[]> files, Set<String> pathways, Set<String> calls) {

    static BundledFolder of(String name, Map<String, byte[]> files) {
        return new BundledFolder(
                name,
                files,
                in(files, Process.class).map(Process::getId).collect(Collectors.toSet()),
                in(files, CallActivity.class)
                        .map(CallActivity::getCalledElement)
                        .collect(Collectors.toSet()));
    }

    /** Whatever they are named, a folder comes after those it calls, since only what is there can be called. */
    static List<BundledFolder> calledOnesFirst(Collection<BundledFolder> folders) {
        Set<BundledFolder> sorted = new LinkedHashSet<>();
        folders.forEach(folder -> folder.after(folders, new LinkedHashSet<>(), sorted));
        return new ArrayList<>(sorted);
    }

    private void after(Collection<BundledFolder> folders, Set<BundledFolder> callers, Set<BundledFolder> sorted) {
        if (!callers.add(this)) return;
        folders.stream()
                .filter(other -> other.pathways.stream().anyMatch(calls::contains))
                .forEach(called -> called.after(folders, callers, sorted));
        sorted.add(this);
    }

    private static <T extends ModelElementInstance> Stream<T> in(Map<String, byte[]> files, Class<T> type) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .map(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue())))
                .flatMap(model -> model.getModelElementsByType(type).stream());
    }
}
