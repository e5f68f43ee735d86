package org.alongside.timing.page;

import java.security.Principal;
import java.util.List;
import java.util.function.ToLongFunction;
import org.alongside.timing.question.Absence;
import org.alongside.timing.question.MeetingsHeld;
import org.alongside.timing.question.RecordQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What came of meetings: which took place, which were moved and who asked, and whose absence stopped them. */
@Controller
class MeetingsTimingsPage {

    private static final String PATH = "/timings/meetings";

    private final TimingFrame frame;
    private final RecordQuestions record;

    MeetingsTimingsPage(TimingFrame frame, RecordQuestions record) {
        this.frame = frame;
        this.record = record;
    }

    @GetMapping(PATH)
    String show(Wish wish, Principal worker, Model page) {
        var asked = frame.around(wish, null, PATH, worker, page);
        var shown = TimingFrame.shown(page);
        List<MeetingsHeld> meetings = record.meetings(asked);
        List<Absence> absences = record.absences(asked);
        page.addAttribute("meetings", meetings);
        page.addAttribute("tookPlace", column(meetings, MeetingsHeld::tookPlace, shown));
        page.addAttribute("moved", column(meetings, MeetingsHeld::moved, shown));
        page.addAttribute("didNotHappen", column(meetings, MeetingsHeld::didNotHappen, shown));
        page.addAttribute("superseded", column(meetings, MeetingsHeld::superseded, shown));
        page.addAttribute("absences", absences);
        page.addAttribute("stopped", column(absences, Absence::didNotHappen, shown));
        return "timing/meetings";
    }

    private static <T> Column column(List<T> rows, ToLongFunction<T> count, Shown shown) {
        return shown.column(rows.stream().mapToLong(count).boxed().toList());
    }
}
