package org.alongside.work.publish;

import java.util.stream.Collectors;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Publisher;
import org.alongside.pathway.publication.Publisher.NewVersion;
import org.alongside.work.PageWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a draft to its manager and publishes it when they say why. */
@Component
class Publication {

    static final String BECAUSE = "because";

    private static final int LONGEST = 1000;

    private final Reviews reviews;
    private final Publisher publisher;

    Publication(Reviews reviews, Publisher publisher) {
        this.reviews = reviews;
        this.publisher = publisher;
    }

    String page(Draft draft, String because, Model page) {
        Review review = reviews.of(draft);
        page.addAttribute("draft", draft);
        page.addAttribute("review", review);
        page.addAttribute("seen", seen(review));
        page.addAttribute(BECAUSE, because);
        page.addAttribute("words", new PageWords());
        return "work/publish/review";
    }

    /**
     * Publishes what was looked at.
     *
     * @param seen the live versions that the manager compared it with
     * @return what is live now, as a sentence
     */
    String publish(Draft draft, String because, String seen) {
        if (because.isEmpty()) throw Refusal.invalid("Say why it changes, for those who work with it.");
        if (because.length() > LONGEST) throw Refusal.invalid("Say why in at most 1,000 letters.");
        Review review = reviews.of(draft);
        if (review.nothingNew())
            throw Refusal.invalid("Nothing differs from what is live. There is nothing to publish.");
        if (!review.problems().isEmpty())
            throw Refusal.invalid("There is something to mend first. It is listed on this page.");
        if (!seen.equals(seen(review)))
            throw Refusal.conflict("Somebody has published a version meanwhile. Look at what is different now; nothing"
                    + " of yours is published yet.");
        Draft whole = new Draft(draft.id(), draft.keptBy(), draft.keptAt(), review.files());
        return publisher.publish(whole, draft.keptBy(), because).stream()
                .map(Publication::live)
                .collect(Collectors.joining(" "));
    }

    private static String live(NewVersion version) {
        return "“%s” is live in version %d.".formatted(version.name(), version.version());
    }

    private static String seen(Review review) {
        return review.pathways().stream()
                .map(pathway -> pathway.id() + ":" + pathway.liveVersion().orElse(0))
                .collect(Collectors.joining(","));
    }
}
