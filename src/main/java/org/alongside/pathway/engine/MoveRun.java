package org.alongside.pathway.engine;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.version.MoveOrder;
import org.alongside.pathway.version.UnderWay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Works an order off, each person in a transaction of their own that also marks their row as done. */
@Component
class MoveRun {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRun.class);

    /** Somebody may be working on the same episode at the same moment. */
    private static final int TIMES = 3;

    private final MoveDesk desk;
    private final MoveBook book;
    private final Clock clock;
    private final TransactionTemplate alone;

    MoveRun(MoveDesk desk, MoveBook book, Clock clock, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.book = book;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void keep(MoveOrder order, List<UnderWay> people) {
        alone.executeWithoutResult(transaction -> book.keep(order, people));
    }

    int goOn(MoveOrder order, int most) {
        MovePerson mover = desk.mover(order);
        Map<Integer, Integer> failed = new HashMap<>();
        int tried = 0;
        while (tried < most && next(order, mover, failed)) tried++;
        return tried;
    }

    private boolean next(MoveOrder order, MovePerson mover, Map<Integer, Integer> failed) {
        MoveBook.@Nullable Waiting[] taken = {null};
        try {
            return Boolean.TRUE.equals(alone.execute(transaction -> {
                taken[0] = book.takeNext(order.id()).orElse(null);
                if (taken[0] == null) return false;
                move(order, mover, taken[0]);
                return true;
            }));
        } catch (RuntimeException trouble) {
            if (taken[0] == null) throw trouble;
            stumble(order, taken[0], failed, trouble);
            return true;
        }
    }

    private void move(MoveOrder order, MovePerson mover, MoveBook.Waiting person) {
        List<String> whyNot = desk.move(mover, order, person.instanceId(), person.episodeId());
        if (whyNot.isEmpty()) book.moved(order.id(), person.number(), clock.instant());
        else book.stays(order.id(), person.number(), String.join(" ", whyNot), clock.instant());
    }

    private void stumble(
            MoveOrder order, MoveBook.Waiting person, Map<Integer, Integer> failed, RuntimeException trouble) {
        if (failed.merge(person.number(), 1, Integer::sum) < TIMES) return;
        LOG.warn("Somebody could not be moved, and stays: {} of move {}", person.instanceId(), order.id(), trouble);
        book.stays(
                order.id(),
                person.number(),
                "Something went wrong while this person was moved, and all was left as it was. Move them again.",
                clock.instant());
    }
}
