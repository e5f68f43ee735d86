package org.alongside.demo.story;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.calendar.WorkingDays;
import org.alongside.pathway.TurnedTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells every story, all of them together as time passes, until it is now. */
@Component
@Profile("demo & telling")
@Order(1)
class Telling implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final List<Stories> stories;
    private final TurnedTime time;
    private final Desk desk;
    private final Days days;

    /**
     * @param now the day on which the stories end, if not today
     */
    Telling(
            List<Stories> stories,
            TurnedTime time,
            Desk desk,
            WorkingDays workingDays,
            @Value("${alongside.demo.now:}") String now) {
        this.stories = stories;
        this.time = time;
        this.desk = desk;
        Instant end = now.isEmpty() ? Clock.systemUTC().instant() : Instant.parse(now);
        this.days = new Days(end, workingDays.calendarOf("thepod"));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Map<Story, Told> told = new HashMap<>();
        List<Scene> scenes = scenes();
        for (Scene scene : scenes) tell(scene, told.computeIfAbsent(scene.story(), s -> new Told(s.name(), days)));
        time.turnTo(days.now());
        LOG.info("Told {} stories in {} scenes.", told.size(), scenes.size());
    }

    /** That was all; the program as people use it is another process. */
    @EventListener
    void end(ApplicationReadyEvent ready) {
        new Thread(() -> System.exit(0), "end of the telling").start();
    }

    private List<Scene> scenes() {
        return stories.stream()
                .flatMap(few -> few.all().stream())
                .flatMap(story -> story.scenes().stream())
                .sorted(Comparator.comparing(scene -> scene.when().moment(days)))
                .toList();
    }

    private void tell(Scene scene, Told told) {
        Instant moment = scene.when().moment(days);
        if (moment.isAfter(days.now())) throw new IllegalStateException(told.name() + ": that is still to come");
        time.turnTo(moment);
        told.turnTo(moment);
        try {
            scene.deed().happen(desk, told);
        } catch (RuntimeException refused) {
            throw new IllegalStateException(told.name() + ": " + scene.when() + " " + scene.deed(), refused);
        }
    }
}
