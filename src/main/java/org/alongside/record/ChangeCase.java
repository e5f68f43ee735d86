package org.alongside.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of worker as it is asked for, and what the record knows that bears on it.
 *
 * @param holder the participant whose role it is
 * @param askerIsEntitled the asker is the participant, their cover, or manages the team that serves the role
 * @param receiverHoldsTheRole in the team that serves it
 * @param receiverWorksWithPeople holds a role of those who do, in whatever team
 * @param isBesideTheLead the receiver works jointly in that role already
 * @param anotherWaits for its answer
 */
record ChangeCase(
        ChangeAsked asked,
        boolean roleIsPinned,
        Optional<String> holder,
        boolean askerIsEntitled,
        boolean receiverHoldsTheRole,
        boolean receiverWorksWithPeople,
        boolean isBesideTheLead,
        boolean anotherWaits,
        LocalDate today) {

    boolean isHandover() {
        return asked.kind().equals(ChangeAsked.HANDOVER);
    }

    boolean isJoint() {
        return asked.kind().equals(ChangeAsked.JOINT);
    }

    boolean isCover() {
        return asked.kind().equals(ChangeAsked.COVER);
    }
}
