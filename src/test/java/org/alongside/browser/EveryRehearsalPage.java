package org.alongside.browser;

import static org.alongside.browser.PageState.after;
import static org.alongside.browser.PageState.of;
import static org.alongside.browser.PageState.sentEmpty;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.rehearsal.Later;
import org.alongside.pathway.rehearsal.Opening;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.alongside.work.publish.DrawnFiles;

/** The pages of managers who rehearse: begun, under way with everything long and late, ended, and gone. */
final class EveryRehearsalPage {

    private static final String MANAGER = "teamManager";
    private static final String OTHER = "administrator";

    private EveryRehearsalPage() {}

    static List<PageState> states(Rehearsals rehearsals) {
        String bad = "/rehearsals/nothing";
        return List.of(
                of("Rehearse", MANAGER, "/rehearsals"),
                sentEmpty("Rehearse", MANAGER, "/rehearsals"),
                of("Which pathway to rehearse", MANAGER, address(drawn(rehearsals, twoPathways(), MANAGER))),
                sentEmpty("A rehearsal at its start", MANAGER, address(begun(rehearsals, MANAGER))),
                after("A rehearsal, late", OTHER, address(underWay(rehearsals)), "button[value=AN_HOUR]"),
                of("A rehearsal that has ended", OTHER, address(ended(rehearsals))),
                of("A rehearsal that is gone", MANAGER, bad));
    }

    private static String address(Rehearsal rehearsal) {
        return "/rehearsals/" + rehearsal.id();
    }

    private static Map<String, byte[]> twoPathways() {
        Map<String, byte[]> files = longNamed("rehearsedOne").all();
        longNamed("rehearsedTwo").model().values().forEach(model -> files.put("two.bpmn", model));
        return files;
    }

    private static DrawnFiles longNamed(String id) {
        return DrawnFiles.of(id).change("Decide on the concern", "Decide on " + "averylongword".repeat(9));
    }

    private static Rehearsal drawn(Rehearsals rehearsals, Map<String, byte[]> files, String worker) {
        if (rehearsals.open(files, worker) instanceof Opening.Ready ready) return ready.rehearsal();
        throw new AssertionError("there is something to mend in what was drawn");
    }

    private static Rehearsal begun(Rehearsals rehearsals, String worker) {
        Rehearsal begun = drawn(rehearsals, longNamed("rehearsedThree").all(), worker);
        begun.begin("rehearsedThree");
        return begun;
    }

    private static Rehearsal underWay(Rehearsals rehearsals) {
        Rehearsal begun = begun(rehearsals, OTHER);
        begun.answer("start", Map.of("episode", "SC-1", "concern", "Cold rooms", "emergencyServices", "no"));
        begun.pass(Later.TWO_WORKING_DAYS);
        return begun;
    }

    private static Rehearsal ended(Rehearsals rehearsals) {
        Rehearsal ended = underWay(rehearsals);
        ended.happen("closing");
        return ended;
    }
}
