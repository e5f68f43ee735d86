package org.alongside.timing.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.alongside.page.Csv;

/** Every attempt at a step, with how long it waited and took, from the cache of timings. */
final class StepTimings {

    private static final List<String> HEADINGS = List.of(
            "case",
            "step_id",
            "worker",
            "pathway",
            "version",
            "step",
            "role",
            "team",
            "attempt",
            "created",
            "assigned",
            "touched",
            "ended",
            "due",
            "first_due",
            "ending",
            "retargeted",
            "moved",
            "handed",
            "taken_back",
            "late",
            "unowned",
            "unbegun",
            "doing",
            "total",
            "unowned_worked",
            "unbegun_worked",
            "doing_worked",
            "total_worked");

    private static final String QUESTION = """
            select episode, id, worker, pathway, version, step, role, team, attempt, %s, ending, retargeted, moved, handed,
                taken_back, late, unowned, unbegun, doing, total, unowned_worked, unbegun_worked, doing_worked, total_worked
            from attempt
            where source = ? and kind = 'step'
                and created_on >= coalesce(cast(? as date), created_on)
                and created_on <= coalesce(cast(? as date), created_on)
            order by episode, created, ordinal""".formatted(String.join(
            ", ",
            Stream.of("created", "assigned", "touched", "ended", "due", "first_due")
                    .map(moment -> "strftime(" + moment + ", '%Y-%m-%dT%H:%M:%S.%fZ') as " + moment)
                    .toList()));

    private static final int PSEUDONYMOUS = 3;

    private final ExportOrder order;
    private final Pseudonyms pseudonyms;
    private final Writer out;
    private String lastCase = "";
    private long cases;
    private long lines;

    StepTimings(ExportOrder order, Pseudonyms pseudonyms, Writer out) {
        this.order = order;
        this.pseudonyms = pseudonyms;
        this.out = out;
    }

    /** Line by line as they come. */
    Written write(DataSource cache) {
        List<Object> answers = new ArrayList<>();
        answers.add(order.source());
        answers.add(Objects.toString(order.from(), null));
        answers.add(Objects.toString(order.until(), null));
        try (Stream<List<String>> rows = Rows.of(cache, QUESTION, answers, this::line)) {
            out.write(Csv.UTF_8_MARK);
            out.write(Csv.line(HEADINGS));
            for (List<String> row : (Iterable<List<String>>) rows::iterator) out.write(Csv.line(row));
            out.flush();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return new Written(cases, lines);
    }

    private List<String> line(ResultSet row) throws SQLException {
        lines++;
        String caseId = row.getString(1);
        if (!caseId.equals(lastCase)) cases++;
        lastCase = caseId;
        List<String> cells = new ArrayList<>();
        cells.add(pseudonyms.ofCase(caseId));
        cells.add(Objects.toString(pseudonyms.ofStep(caseId, row.getString(2)), ""));
        cells.add(Objects.toString(pseudonyms.ofWorker(row.getString(3)), ""));
        for (int column :
                IntStream.rangeClosed(PSEUDONYMOUS + 1, HEADINGS.size()).toArray())
            cells.add(Objects.toString(row.getString(column), ""));
        return cells;
    }
}
