package org.alongside.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that happened with a person, newest first, of the episodes a worker needs to know about. */
@Component
public class Timeline {

    static final int A_PAGE = 50;

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    /** What happened at one moment stays as its source ordered it, so that a page goes on where the last ended. */
    private static final Comparator<TimelineEntry> NEWEST_FIRST =
            Comparator.comparing(TimelineEntry::at).reversed();

    private final List<TimelineSource> sources;
    private final NeedToKnow needToKnow;

    Timeline(List<TimelineSource> sources, NeedToKnow needToKnow) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(source -> source.getClass().getName()))
                .toList();
        this.needToKnow = needToKnow;
    }

    /**
     * A page of the timeline.
     *
     * @param kinds what to show; everything if there are none
     * @param after the page before's {@link TimelinePage#next()}; none for the first
     */
    public TimelinePage of(UUID person, String reader, Set<TimelineKind> kinds, @Nullable String after) {
        Map<UUID, EpisodeRef> episodes = needToKnow.episodesOf(person, reader).stream()
                .collect(Collectors.toMap(EpisodeRef::id, Function.identity()));
        if (episodes.isEmpty()) return new TimelinePage(List.of(), null);
        Spot from = Spot.read(after);
        TimelineWish wish = new TimelineWish(
                person, episodes, confided(episodes, reader), reader, from.at(), A_PAGE + 1 + from.shown());
        List<TimelineEntry> entries = sources.stream()
                .filter(source -> kinds.isEmpty() || kinds.contains(source.kind()))
                .flatMap(source -> source.entries(wish).stream())
                .sorted(NEWEST_FIRST)
                .skip(from.shown())
                .limit(A_PAGE + 1L)
                .toList();
        if (entries.size() <= A_PAGE) return new TimelinePage(entries, null);
        List<TimelineEntry> page = entries.subList(0, A_PAGE);
        return new TimelinePage(page, from.after(page).written());
    }

    private Set<UUID> confided(Map<UUID, EpisodeRef> episodes, String reader) {
        return episodes.values().stream()
                .filter(episode -> needToKnow.ofConfidences(episode, reader))
                .map(EpisodeRef::id)
                .collect(Collectors.toSet());
    }

    /** Where a page ended: the moment of its last entry, and how many entries of that very moment have been shown. */
    private record Spot(Instant at, int shown) {

        static Spot read(@Nullable String written) {
            if (written == null || !written.matches("[0-9]{1,18}\\.[0-9]{1,4}")) return new Spot(LATEST, 0);
            String[] parts = written.split("\\.");
            long micros = Long.parseLong(parts[0]);
            Instant at = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
            return new Spot(at.isAfter(LATEST) ? LATEST : at, Integer.parseInt(parts[1]));
        }

        Spot after(List<TimelineEntry> page) {
            Instant last = page.get(page.size() - 1).at();
            int atThatMoment =
                    (int) page.stream().filter(entry -> entry.at().equals(last)).count();
            return new Spot(last, last.equals(at) ? shown + atThatMoment : atThatMoment);
        }

        String written() {
            return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000 + "." + shown;
        }
    }
}
