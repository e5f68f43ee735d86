package org.alongside.pathway.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.Folder;
import org.alongside.calendar.WorkingDays;
import org.alongside.calendar.WorkingDaysFixture;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Steps;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.rehearsal.Scene;
import org.alongside.pathway.rehearsal.Told;
import org.alongside.pathway.rehearsal.Waiting;
import org.alongside.pathway.rule.Vocabulary;
import org.alongside.pathway.rule.Word;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** A rehearsal without the application: the files, the words models may call, and a time to begin at. */
final class Rehearsed implements AutoCloseable {

    private static final List<Word> WORDS = Vocabulary.of(steps()).words().toList();

    private static final WorkingDays DAYS = WorkingDaysFixture.usual();

    /** One for all, as on one machine. */
    static final RehearsalEngine ENGINE = new RehearsalEngine(DAYS, WORDS);

    final EngineRehearsal rehearsal;

    private Rehearsed(EngineRehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    static Rehearsed folder(String folder, String begins) {
        return files(folderOf(folder), begins);
    }

    static Rehearsed files(Map<String, byte[]> files, String begins) {
        Clock clock = Clock.fixed(Instant.parse(begins), ZoneOffset.UTC);
        return new Rehearsed(
                new RehearsalStage(ENGINE, Rehearsed::ofLive, DAYS.calendarOf(null), role -> role, clock).open(files));
    }

    Rehearsed begun(String pathway) {
        rehearsal.begin(pathway);
        return this;
    }

    Scene scene() {
        return rehearsal.scene();
    }

    List<String> waiting() {
        return scene().waiting().stream().map(Waiting::label).toList();
    }

    Waiting at(String label) {
        return scene().waiting().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("“%s” does not wait, but %s".formatted(label, waiting())));
    }

    /** Answers what waits with these answers, and what else it demands with anything that fits. */
    Rehearsed answer(String label, Object... answers) {
        Waiting waiting = at(label);
        Map<String, Object> all = demanded(waiting);
        for (int n = 0; n < answers.length; n += 2) all.put((String) answers[n], answers[n + 1]);
        rehearsal.answer(waiting.id(), all);
        return this;
    }

    /** Tells a system step what it finds. */
    Rehearsed finds(String label, Object found) {
        Waiting waiting = at(label);
        rehearsal.answer(waiting.id(), Map.of(waiting.form().fields().get(0).key(), found));
        return this;
    }

    List<String> told(Told.Kind kind) {
        return scene().story().stream()
                .filter(told -> told.kind() == kind)
                .map(Told::label)
                .toList();
    }

    private static Map<String, Object> demanded(Waiting waiting) {
        Map<String, Object> answers = new HashMap<>();
        waiting.form().fields().stream()
                .filter(Field::required)
                .forEach(field -> answers.put(field.key(), fits(field)));
        return answers;
    }

    private static Object fits(Field field) {
        List<String> codes = field.choices().stream().map(Choice::value).toList();
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> "ab";
            case NUMBER ->
                field.limits().min() == null ? "2" : field.limits().min().toPlainString();
            case DATE -> LocalDate.of(2027, 2, 1).toString();
            case TIME -> "09:30";
            case DATETIME -> "2027-02-01T09:30";
            case CHECKBOX -> true;
            case RADIO, SELECT -> field.key().startsWith("another") ? "no" : codes.get(0);
            case CHECKLIST, TAGLIST -> codes.subList(0, 1);
        };
    }

    static Map<String, byte[]> folderOf(String folder) {
        return Folder.filesIn(Path.of("processes", folder));
    }

    private static Map<String, Class<?>> steps() {
        Map<String, Class<?>> beans = new LinkedHashMap<>();
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Steps.class));
        for (var found : scan.findCandidateComponents("org.alongside")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            Component component = type.getAnnotation(Component.class);
            if (component != null) beans.put(component.value(), type);
        }
        return beans;
    }

    @Override
    public void close() {
        rehearsal.close();
    }

    /** Our own pathways, as if they were published. */
    private static Map<String, byte[]> ofLive(String pathway) {
        return Stream.of("meetings", "payment", "conversations", "referral", "acts")
                .map(Rehearsed::folderOf)
                .filter(files -> files.containsKey(pathway + ".bpmn"))
                .findFirst()
                .orElse(Map.of());
    }
}
