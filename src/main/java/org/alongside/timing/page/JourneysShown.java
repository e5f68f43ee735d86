package org.alongside.timing.page;

import java.util.List;
import java.util.function.ToLongFunction;
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
        var totals = List.of(
                column("finished", all.finished(), JourneysOf::finished, shown, page),
                column("cancelled", all.cancelled(), JourneysOf::cancelled, shown, page),
                column("open", all.open(), JourneysOf::open, shown, page));
        // Where all that began has ended or is open, what is left out of these could be worked out from what began.
        boolean isTheirSum = all.begun() == all.finished() + all.cancelled() + all.open();
        Column begun = shown.column(List.of(all.begun()));
        page.addAttribute(
                "begun", !isTheirSum || totals.stream().allMatch(Column::isAllTold) ? begun : begun.leftOut());
    }

    /** Its total as it may be told. */
    private Column column(String name, long total, ToLongFunction<JourneysOf> count, Shown shown, Model page) {
        var alike = List.of(counts(origins, count), counts(outcomes, count));
        Column told = shown.total(total, alike);
        page.addAttribute(name, told);
        page.addAttribute(name + "ByOrigin", shown.columns(alike).get(0));
        page.addAttribute(name + "ByOutcome", shown.columns(alike).get(1));
        page.addAttribute(name + "ByPathway", shown.column(counts(pathways, count)));
        return told;
    }

    private static List<Long> counts(List<JourneysOf> rows, ToLongFunction<JourneysOf> count) {
        return rows.stream().mapToLong(count).boxed().toList();
    }
}
