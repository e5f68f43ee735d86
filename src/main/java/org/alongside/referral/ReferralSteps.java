package org.alongside.referral;

import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.alongside.record.Documents;
import org.alongside.record.London;
import org.alongside.record.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the referral to The Pod asks of us. */
@Component("referralSteps")
public class ReferralSteps implements Steps {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 25;

    private final Documents documents;
    private final People people;

    ReferralSteps(Documents documents, People people) {
        this.documents = documents;
        this.people = people;
    }

    public boolean evidenceIsComplete(Situation situation) {
        return evidence(situation).isComplete();
    }

    public Sentence whatIsMissing(Situation situation) {
        return new Sentence(evidence(situation).whatIsMissing());
    }

    /** The education strand is for people of 18 until the day before they are 26. */
    public boolean eighteenToTwentyFive(Situation situation) {
        int age = people.of(situation.theEpisode()).ageOn(London.dayOf(situation.now()));
        return YOUNGEST <= age && age <= OLDEST;
    }

    /**
     * What the receiving team's manager should know before deciding.
     *
     * @param strand what the decision table suggests, if anything
     */
    public Sentence whatToDecideOn(Situation situation, @Nullable String strand) {
        String suggested = strand == null ? "No strand is suggested." : "Suggested strand: %s.".formatted(strand);
        return new Sentence((suggested + " " + evidence(situation).whatIsWaived()).strip());
    }

    private Evidence evidence(Situation situation) {
        return new Evidence(documents.of(situation.theEpisode()), London.dayOf(situation.now()));
    }
}
