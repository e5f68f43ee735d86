package org.alongside.pathway.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.pathway.version.MoveOrder;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Trial;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where one person is moved or only tried, in the name of the manager who ordered it. */
@Component
class MoveDesk {

    private final EngineUnasked engine;
    private final EngineDesk desk;
    private final StepMoved steps;
    private final RunMoved run;
    private final MovePlans plans;
    private final VersionModels versions;
    private final PeopleOnVersion people;
    private final TransactionTemplate alone;

    MoveDesk(
            EngineUnasked engine,
            EngineDesk desk,
            StepMoved steps,
            RunMoved run,
            MovePlans plans,
            VersionModels versions,
            PeopleOnVersion people,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.desk = desk;
        this.steps = steps;
        this.run = run;
        this.plans = plans;
        this.versions = versions;
        this.people = people;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T asked(Supplier<T> question) {
        return engine.doing(context -> question.get());
    }

    MoveOrder order(MoveWish wish, String because, String worker) {
        return new MoveOrder(UUID.randomUUID(), wish, because, worker, desk.now());
    }

    MovePerson mover(MoveOrder order) {
        MoveWish wish = order.wish();
        return asked(() -> new MovePerson(
                desk, steps, run, plans.plan(wish), versions.places(wish.pathway(), wish.from()), order));
    }

    /** Moves somebody and takes it all back. */
    Trial tried(MovePerson mover, MoveOrder trial, String instance, UUID episode) {
        return Objects.requireNonNull(alone.execute(transaction -> {
            transaction.setRollbackOnly();
            Map<String, Trial.Line> before = people.lines(instance);
            List<String> whyNot = move(mover, trial, instance, episode);
            if (!whyNot.isEmpty()) return new Trial(List.of(), whyNot);
            Map<String, Trial.Line> after = people.lines(instance);
            return new Trial(
                    before.entrySet().stream()
                            .filter(step -> after.containsKey(step.getKey()))
                            .map(step -> change(
                                    trial.wish(), step.getValue(), Objects.requireNonNull(after.get(step.getKey()))))
                            .toList(),
                    whyNot);
        }));
    }

    private Trial.Change change(MoveWish wish, Trial.Line before, Trial.Line after) {
        boolean form = asked(() -> !versions.asksTheSame(wish, before.step(), after.step()));
        return new Trial.Change(before, after, form);
    }

    /** Moves one person, unless something stands in the way, in the name of who ordered it. */
    List<String> move(MovePerson mover, MoveOrder order, String instance, UUID episode) {
        return AsWorker.run(
                engine.itself().getIdentityService(),
                order.orderedBy(),
                List.of(),
                () -> engine.doing(mover.moving(instance, episode)));
    }
}
