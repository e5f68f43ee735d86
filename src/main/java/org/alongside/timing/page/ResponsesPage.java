package org.alongside.timing.page;

import java.security.Principal;
import java.util.List;
import org.alongside.timing.question.FirstResponses;
import org.alongside.timing.question.RecordQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many days people waited for the first response, as the national return counts them, and who waits still. */
@Controller
class ResponsesPage {

    private static final String PATH = "/timings/first-responses";

    private final TimingFrame frame;
    private final RecordQuestions record;

    ResponsesPage(TimingFrame frame, RecordQuestions record) {
        this.frame = frame;
        this.record = record;
    }

    @GetMapping(PATH)
    String show(Wish wish, Principal worker, Model page) {
        var asked = frame.around(wish, null, PATH, worker, page);
        List<FirstResponses> responses = record.firstResponses(asked);
        page.addAttribute("responses", responses);
        page.addAttribute(
                "told",
                TimingFrame.shown(page)
                        .column(responses.stream()
                                .map(FirstResponses::responses)
                                .toList()));
        page.addAttribute("waiting", record.waiting(asked));
        return "timing/first-responses";
    }
}
