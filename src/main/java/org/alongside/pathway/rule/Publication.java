package org.alongside.pathway.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.explore.Exploration;

/** The files of one deployment, read, with what could not be read among them. */
public final class Publication {

    private final List<Part> pathways;
    private final List<Part> processes;
    private final List<Part> decisions;
    private final List<FormFile> forms;
    private final Map<String, List<String>> unreadable;
    private final Map<String, List<String>> unreadableForms;
    private final Map<Part, Exploration> walked = new ConcurrentHashMap<>();

    private Publication(Builder read) {
        this.pathways = List.copyOf(read.pathways);
        this.processes = pathways.stream().flatMap(file -> file.all("process")).toList();
        this.decisions = List.copyOf(read.decisions);
        this.forms = List.copyOf(read.forms);
        this.unreadable = Map.copyOf(read.unreadable);
        this.unreadableForms = Map.copyOf(read.unreadableForms);
    }

    /** Reads the files of one deployment, by name. */
    public static Publication of(Map<String, byte[]> files) {
        var builder = new Builder();
        var reader = new FileReader(builder);
        new TreeMap<>(files).forEach(reader::read);
        return new Publication(builder);
    }

    /** Those of some files that can be read at all; the others have nothing to show. */
    public static Map<String, byte[]> readable(Map<String, byte[]> files) {
        Publication read = of(files);
        Map<String, byte[]> readable = new TreeMap<>(files);
        readable.keySet().removeIf(read::cannotRead);
        return readable;
    }

    /** The ids of the pathways in some files, without looking at what else they hold. */
    public static Set<String> pathwayIdsIn(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .flatMap(file -> XmlReader.drawn(file.getKey(), file.getValue()).stream())
                .flatMap(file -> file.all("process"))
                .map(Part::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lets the slow beginnings of reading models happen beside whatever comes before the first is read. */
    public static void warmUp() {
        var beside = new Thread(Standard::read, "reads the standard");
        beside.setDaemon(true);
        beside.start();
    }

    /** The ids of the pathways in it, which others may call once it is published. */
    public Set<String> pathwayIds() {
        return processes().map(Part::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the pathways that are called in it. */
    public Stream<String> calls() {
        return processes()
                .flatMap(process -> process.all("callActivity"))
                .flatMap(call -> call.attribute("calledElement").stream());
    }

    /** The ids of its pathways by the file they are drawn in. */
    public Map<String, Set<String>> pathwaysByFile() {
        return pathways.stream()
                .collect(Collectors.toMap(
                        file -> file.where().file(),
                        file -> file.all("process").map(Part::id).collect(Collectors.toSet()),
                        (one, other) -> {
                            one.addAll(other);
                            return one;
                        },
                        TreeMap::new));
    }

    /** Why files could not be read, by file. */
    Map<String, List<String>> unreadable() {
        return unreadable;
    }

    /** What is wrong with forms that cannot be shown and checked everywhere, by file. */
    Map<String, List<String>> unreadableForms() {
        return unreadableForms;
    }

    List<Part> pathwayFiles() {
        return pathways;
    }

    List<Part> decisionFiles() {
        return decisions;
    }

    List<FormFile> forms() {
        return forms;
    }

    Stream<Part> processes() {
        return processes.stream();
    }

    /** Where a pathway can go, found once for all rules that ask. */
    Exploration walked(Part process, KnownWords words) {
        return walked.computeIfAbsent(process, one -> Exploration.of(Terrains.of(one, this, words)));
    }

    /** The pathways with a step or start that asks this form. */
    Stream<Part> processesAsking(FormFile form) {
        return processes()
                .filter(process -> process.all()
                        .anyMatch(step -> step.camunda("formRef")
                                .orElse("")
                                .equals(form.form().id())));
    }

    Optional<Part> decision(String id) {
        return decisions.stream()
                .flatMap(file -> file.all("decision"))
                .filter(decision -> decision.id().equals(id))
                .findFirst();
    }

    Optional<FormFile> form(String id) {
        return forms.stream().filter(file -> file.form().id().equals(id)).findFirst();
    }

    /** Whether any decision is unreadable, so that none can be said to be missing. */
    boolean cannotReadADecision() {
        return unreadable.keySet().stream().anyMatch(file -> file.endsWith(".dmn"));
    }

    /** Whether a file of that name is there but unreadable, so that nothing more can be said about it. */
    boolean cannotRead(String file) {
        return unreadable.containsKey(file) || unreadableForms.containsKey(file);
    }

    /** Gathers what is read. */
    static final class Builder {

        private final List<Part> pathways = new ArrayList<>();
        private final List<Part> decisions = new ArrayList<>();
        private final List<FormFile> forms = new ArrayList<>();
        private final Map<String, List<String>> unreadable = new TreeMap<>();
        private final Map<String, List<String>> unreadableForms = new TreeMap<>();

        void pathway(Part file) {
            pathways.add(file);
        }

        void decision(Part file) {
            decisions.add(file);
        }

        void form(FormFile file) {
            forms.add(file);
        }

        void unreadable(String file, String words) {
            unreadable.put(file, List.of(words));
        }

        void unreadableForm(String file, List<String> problems) {
            unreadableForms.put(file, problems);
        }
    }
}
