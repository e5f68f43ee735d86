package org.alongside.timing.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.timing.store.LogRow;
import org.alongside.timing.store.OtherLogs.InForce;
import org.jspecify.annotations.Nullable;

/**
 * One case of an imported log as rows. The case is a run, from its first event to its last, since nothing says when it
 * began or ended; each piece of work in it is an attempt at a step. Where the log tells of starts, an attempt is created
 * when it was scheduled or started; where it only tells that something was done, it was created by the event before,
 * since then it could have been done. What events belong together is said by their instance, else by their activity, the
 * oldest first.
 */
final class CaseRows {

    private final InForce log;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> attempts = new HashMap<>();

    CaseRows(InForce log) {
        this.log = log;
    }

    /** Of the events of one case in their order. */
    Stream<List<LogRow>> of(List<LogEvent> events) {
        Instant before = events.get(0).at();
        for (LogEvent event : events) {
            add(event, before);
            before = event.at();
        }
        return Stream.concat(Stream.of(run(events)), pieces.stream().map(piece -> piece.rows));
    }

    private List<LogRow> run(List<LogEvent> events) {
        LogEvent first = events.get(0);
        LogEvent last = events.get(events.size() - 1);
        return List.of(
                row(first, "created", first.at(), "pathway", first.caseId(), null),
                row(last, "completed", last.at(), "pathway", first.caseId(), null));
    }

    private void add(LogEvent event, Instant before) {
        switch (Lifecycle.of(event.transition())) {
            case OFFERED -> piece(event, event.at());
            case GIVEN -> open(event).orElseGet(() -> piece(event, event.at())).add(event, "assigned");
            case BEGUN -> begin(event);
            case DONE -> end(event, before, "completed");
            case GONE -> end(event, before, "cancelled");
            case NOTHING -> {}
        }
    }

    /** Whoever starts something has it. */
    private void begin(LogEvent event) {
        Piece piece = open(event).filter(open -> !open.begun).orElseGet(() -> piece(event, event.at()));
        if (event.resource() != null && !piece.given) piece.add(event, "assigned");
        piece.add(event, "touched");
        piece.begun = true;
    }

    private void end(LogEvent event, Instant before, String how) {
        Piece piece = open(event).orElseGet(() -> piece(event, before));
        piece.add(event, how);
        piece.ended = true;
    }

    private Optional<Piece> open(LogEvent event) {
        return pieces.stream().filter(piece -> piece.awaits(event)).findFirst();
    }

    private Piece piece(LogEvent event, Instant created) {
        Piece piece = new Piece(event, attempts.merge(event.activity(), 1, Integer::sum));
        piece.rows.add(row(event, "created", created, "step", piece.id, piece.attempt));
        pieces.add(piece);
        return piece;
    }

    private LogRow row(LogEvent event, String what, Instant at, String kind, String id, @Nullable Integer attempt) {
        boolean step = kind.equals("step");
        String worker = step && !what.equals("created") ? event.resource() : null;
        String role = event.role() == null ? event.unit() : event.role();
        return new LogRow(
                log.source(),
                log.seal(),
                event.ordinal(),
                at,
                what,
                kind,
                id,
                event.caseId(),
                null,
                event.caseId(),
                log.source(),
                1,
                step ? event.activity() : "",
                step ? role : null,
                // Teams are ours, with calendars of their own; a group of another system is none of them.
                null,
                worker,
                worker,
                null,
                attempt,
                null,
                null);
    }

    /** One piece of work while its events come. */
    private final class Piece {

        final List<LogRow> rows = new ArrayList<>();
        final String id;
        final String activity;
        final @Nullable String instance;
        final int attempt;
        boolean given;
        boolean begun;
        boolean ended;

        Piece(LogEvent event, int attempt) {
            this.id = String.valueOf(event.ordinal());
            this.activity = event.activity();
            this.instance = event.instance();
            this.attempt = attempt;
        }

        boolean awaits(LogEvent event) {
            return !ended && activity.equals(event.activity()) && Objects.equals(instance, event.instance());
        }

        void add(LogEvent event, String what) {
            given |= what.equals("assigned");
            rows.add(row(event, what, event.at(), "step", id, null));
        }
    }
}
