package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.version.Gone;
import org.alongside.pathway.version.MoveOrder;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Moves;
import org.alongside.pathway.version.Progress;
import org.alongside.pathway.version.Spot;
import org.alongside.pathway.version.Stayed;
import org.alongside.pathway.version.Trial;
import org.alongside.pathway.version.UnderWay;
import org.springframework.stereotype.Component;

/** Moves are tried and done by the same command, so that a preview says what will happen. */
@Component
class EngineMoves implements Moves {

    private static final int LONGEST_REASON = 1000;

    private final MoveDesk desk;
    private final MoveRun run;
    private final MovePlans plans;
    private final VersionModels versions;
    private final MoveBook book;
    private final PeopleOnVersion people;

    EngineMoves(
            MoveDesk desk,
            MoveRun run,
            MovePlans plans,
            VersionModels versions,
            MoveBook book,
            PeopleOnVersion people) {
        this.desk = desk;
        this.run = run;
        this.plans = plans;
        this.versions = versions;
        this.book = book;
        this.people = people;
    }

    @Override
    public List<Gone> gone(String pathway, int from, int to) {
        return desk.asked(() -> plans.gone(pathway, from, to));
    }

    @Override
    public List<UnderWay> underWay(MoveWish wish, String worker) {
        MoveOrder trial = desk.order(wish, "", worker);
        MovePerson mover = desk.mover(trial);
        Map<String, String> names = desk.asked(() -> versions.places(wish.pathway(), wish.from()));
        // Whoever stands at the same places is in the same way or none, so one of each is tried.
        Map<List<String>, List<String>> whyNot = new HashMap<>();
        List<UnderWay> all = new ArrayList<>();
        for (PeopleOnVersion.Run one : people.of(desk.asked(() -> versions.definition(wish.pathway(), wish.from()))
                .getId())) {
            List<String> why = whyNot.computeIfAbsent(
                    one.activities(),
                    places -> desk.tried(mover, trial, one.instance(), one.episode())
                            .whyNot());
            all.add(new UnderWay(one.instance(), one.episode(), places(one, names), one.since(), why));
        }
        return all;
    }

    private static List<Spot> places(PeopleOnVersion.Run run, Map<String, String> names) {
        return run.activities().stream()
                .distinct()
                .flatMap(place -> Stream.ofNullable(names.get(place)).map(name -> new Spot(place, name)))
                .toList();
    }

    @Override
    public Trial tried(MoveWish wish, UnderWay person, String worker) {
        MoveOrder trial = desk.order(wish, "", worker);
        return desk.tried(desk.mover(trial), trial, person.instance(), person.episode());
    }

    @Override
    public UUID order(MoveWish wish, String because, int seen, String worker) {
        if (because.isBlank()) throw Refusal.invalid("Say why these people are moved.");
        if (because.strip().length() > LONGEST_REASON)
            throw Refusal.invalid("The reason is too long: at most 1,000 characters.");
        List<UnderWay> all = underWay(wish, worker);
        if (all.size() != seen || all.isEmpty())
            throw Refusal.conflict("%d people are on version %d now, not %d. Look again who would be moved; nobody was."
                    .formatted(all.size(), wish.from(), seen));
        MoveOrder order = desk.order(wish, because.strip(), worker);
        run.keep(order, all);
        return order.id();
    }

    @Override
    public Optional<MoveOrder> find(UUID move) {
        return book.find(move);
    }

    @Override
    public List<MoveOrder> of(String pathway) {
        return book.of(pathway);
    }

    @Override
    public Progress progress(UUID move) {
        return book.progress(move);
    }

    @Override
    public List<Stayed> stayed(UUID move) {
        return book.stayed(move);
    }

    @Override
    public int goOn(UUID move, int most) {
        return book.find(move).map(order -> run.goOn(order, most)).orElse(0);
    }

    @Override
    public void goOn() {
        book.notDone().forEach(move -> goOn(move, Integer.MAX_VALUE));
    }
}
