package org.alongside.timing.page;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.alongside.timing.question.Asked;
import org.alongside.timing.question.Continuity;
import org.alongside.timing.question.FormsFilledIn;
import org.alongside.timing.question.RecordQuestions;
import org.alongside.timing.question.Resolved;
import org.alongside.timing.question.WhyChanged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How much of the recorded time is with people, team by team, never worker by worker; and what goes with it. */
@Controller
class ContactRatioPage {

    private static final String PATH = "/contact-ratio";

    private final TimingFrame frame;
    private final RecordQuestions record;
    private final FieldsAsked fields;
    private final Clock clock;

    ContactRatioPage(TimingFrame frame, RecordQuestions record, FieldsAsked fields, Clock clock) {
        this.frame = frame;
        this.record = record;
        this.fields = fields;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(Wish wish, Principal worker, Model page) {
        Asked asked = frame.around(wish, null, PATH, worker, page);
        page.addAttribute("teams", TeamsMinutes.of(record.minutes(asked), record.minutesKnown(asked)));
        page.addAttribute("beside", beside(asked));
        List<WhyChanged> why = record.whyWorkersChange(asked);
        page.addAttribute("why", why);
        page.addAttribute(
                "handovers",
                TimingFrame.shown(page)
                        .column(why.stream().map(WhyChanged::handovers).toList()));
        return "timing/contact-ratio";
    }

    private Beside beside(Asked asked) {
        List<FormsFilledIn> forms = record.formsUntilResolved(asked);
        return new Beside(
                record.resolvedAtConversationOne(asked, clock.instant()),
                fields.of(forms),
                forms.isEmpty() ? 0 : forms.get(0).conversations(),
                record.continuity(asked).get(0));
    }

    /**
     * What tells whether time with people leads to anything.
     *
     * @param fields how many were asked until so many conversations were resolved
     */
    public record Beside(Resolved resolved, long fields, long conversations, Continuity continuity) {

        /** As {@code 22.0}. */
        public String fieldsEach() {
            return tenths((double) fields / conversations);
        }

        /** As {@code 1.2}. */
        public String workersEach() {
            Double each = continuity.workersAnEpisode();
            return each == null ? "" : tenths(each);
        }

        private static String tenths(double number) {
            return String.format(Locale.UK, "%,.1f", number);
        }
    }
}
