package org.alongside.record;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.springframework.stereotype.Component;

/** Lets a form end the joint work of a colleague, and tells them. */
@Component
class JointWorkPlaces implements Places {

    private static final String COLLEAGUE = "jointWork.colleague";
    private static final String WHY = "jointWork.whyItEnds";

    private final JointWork jointWork;
    private final Notices notices;

    JointWorkPlaces(JointWork jointWork, Notices notices) {
        this.jointWork = jointWork;
        this.notices = notices;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(COLLEAGUE, String.class, WHY, String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        ChangeAsked.words(values, COLLEAGUE, "Colleague", 64).ifPresent(colleague -> {
            String why = ChangeAsked.words(values, WHY, "Why it ends", 4000)
                    .orElseThrow(() -> Refusal.invalid("Say why the joint work ends."));
            jointWork.end(episode, colleague, why, worker, at);
            notices.tell(episode, colleague, "The joint work has ended. The worker who leads goes on.", at);
        });
    }

    @Override
    public Optional<String> whyNotAgain(Set<String> places) {
        return places.contains(COLLEAGUE)
                ? Optional.of("Joint work that has ended stays so. Bring the colleague in again instead.")
                : Optional.empty();
    }
}
