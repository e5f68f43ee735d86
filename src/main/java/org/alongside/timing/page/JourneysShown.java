package org.alongside.timing.page;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.alongside.timing.question.Headline;
import org.alongside.timing.question.JourneysOf;
import org.springframework.ui.Model;

/**
 * Journeys told apart in several ways on one page. By origin and by outcome they come to the same total, which stands
 * above them; by pathway they do not, since a pathway that another called is among them too.
 */
record JourneysShown(List<JourneysOf> pathways, List<JourneysOf> origins, List<JourneysOf> outcomes) {

    void on(Model page, Headline all) {
        var shown = TimingFrame.shown(page);
        page.addAttribute("pathways", pathways);
        page.addAttribute("origins", origins);
        page.addAttribute("outcomes", outcomes);
        column("finished", all.finished(), JourneysOf::finished, shown, page);
        column("cancelled", all.cancelled(), JourneysOf::cancelled, shown, page);
        column("open", all.open(), JourneysOf::open, shown, page);
        page.addAttribute("begun", begun(all, shown, page));
    }

    /** Where all that began has ended or is open, what is left out of these could be worked out from what began. */
    private static Column begun(Headline all, Shown shown, Model page) {
        Column begun = shown.column(List.of(all.begun()));
        boolean areAllTold = Stream.of("finished", "cancelled", "open")
                .allMatch(name -> page.getAttribute(name) instanceof Column column && column.isAllTold());
        boolean isTheirSum = all.begun() == all.finished() + all.cancelled() + all.open();
        return areAllTold || !isTheirSum ? begun : begun.leftOut();
    }

    private void column(String name, long total, ToLongFunction<JourneysOf> count, Shown shown, Model page) {
        var alike = List.of(counts(origins, count), counts(outcomes, count));
        page.addAttribute(name, shown.total(total, alike));
        page.addAttribute(name + "ByOrigin", shown.columns(alike).get(0));
        page.addAttribute(name + "ByOutcome", shown.columns(alike).get(1));
        page.addAttribute(name + "ByPathway", shown.column(counts(pathways, count)));
    }

    private static List<Long> counts(List<JourneysOf> rows, ToLongFunction<JourneysOf> count) {
        return rows.stream().mapToLong(count).boxed().toList();
    }
}
