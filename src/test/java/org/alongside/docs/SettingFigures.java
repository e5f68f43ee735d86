package org.alongside.docs;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.calendar.CalendarSettings;
import org.alongside.calendar.OfficeHours;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** The numbers in settings, which whoever runs the program changes for a manager. */
final class SettingFigures {

    private static final String FILE = "application.yml";

    private SettingFigures() {}

    static Stream<Figure> all() {
        return Stream.of(
                new Figure(
                        FILE,
                        "Office hours of every team that has none of its own",
                        "alongside.calendar.office-hours",
                        officeHours(),
                        "what a working day is",
                        "The Pod: contactable from 8.30 to 4.30 Monday to Thursday, to 4 on Friday (its page on social brokerage and social advocacy)"),
                new Figure(
                        FILE,
                        "How many working days without anything happening make a step stuck",
                        "alongside.team.stuck-after-working-days",
                        "10 working days",
                        "what a manager's list of late steps shows",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "The share of the time up to its target that is left when a step is at risk",
                        "alongside.team.at-risk-percent",
                        "20 percent",
                        "what a manager's list of late steps shows",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "How long a worker may read of somebody outside their teams after giving a reason",
                        "alongside.record.glass-stays-broken",
                        "8 hours",
                        "when the page closes again",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "How large a file of evidence may be",
                        "alongside.record.largest-file",
                        "10 MB",
                        "which files are taken",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "How often new rows of the step log become final",
                        "alongside.timings.seal-every",
                        "5 seconds",
                        "how late timings may be",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "How often each machine reads new rows of the step log into its cache of timings",
                        "alongside.timings.feed-every",
                        "5 seconds",
                        "how late timings may be besides",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "How long the step log of an episode is kept after the last that happened in it",
                        "alongside.timings.keep-for",
                        "15 years",
                        "how far back timings go; longer than the engine keeps its own history",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "How long an auditor may read what decided an episode after giving a reason",
                        "alongside.timings.episode.stays-open",
                        "8 hours",
                        "when the episode closes again",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "How much of a machine's memory questions about timings may take",
                        "alongside.timings.cache.memory",
                        "1 GB",
                        "how fast they are answered",
                        Figure.OURS),
                new Figure(
                        FILE,
                        "Time of day after which something counts as arriving on the next working day",
                        "alongside.calendar.cut-off",
                        "the closing time of the day",
                        "where a working day ends",
                        Figure.OURS));
    }

    /** The names of all settings that are numbers, moments or lengths of time, by day or not. */
    static Stream<String> names() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.alongside").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(type -> type.reflect())
                        .flatMap(SettingFigures::names);
    }

    private static Stream<String> names(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(settings.getRecordComponents())
                .filter(SettingFigures::isNumber)
                .map(setting -> prefix + "." + kebab(setting.getName()));
    }

    private static boolean isNumber(RecordComponent setting) {
        Class<?> type = setting.getType();
        return type == int.class
                || type == long.class
                || type == double.class
                || Stream.of(Number.class, DataSize.class, LocalTime.class, TemporalAmount.class, Map.class)
                        .anyMatch(number -> number.isAssignableFrom(type));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String officeHours() {
        return CalendarSettings.usual().officeHours().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> day.getKey().toString().charAt(0)
                        + day.getKey().toString().substring(1).toLowerCase(Locale.ROOT) + " " + words(day.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String words(OfficeHours hours) {
        return hours.opens() + " to " + hours.closes();
    }
}
