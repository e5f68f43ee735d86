package org.alongside.work.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.work.Appointment;
import org.alongside.work.Appointments;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a worker is expected at on a day, whichever feature knows of it. */
@Component
class MyDay {

    private final List<Appointments> features;
    private final NeedToKnow needToKnow;
    private final People people;
    private final StepsOfVisits steps;

    MyDay(ObjectProvider<Appointments> features, NeedToKnow needToKnow, People people, StepsOfVisits steps) {
        this.features = features.stream().toList();
        this.needToKnow = needToKnow;
        this.people = people;
        this.steps = steps;
    }

    /**
     * A meeting with whom it is about, as far as this worker may read that.
     *
     * @param step the worker's own, in which they say what came of it
     */
    record Meeting(
            Appointment appointment,
            String person,
            @Nullable String step) {}

    List<Meeting> of(String worker, LocalDate day) {
        List<Appointment> appointments = features.stream()
                .flatMap(feature -> feature.of(worker, day).stream())
                .sorted(Comparator.comparing(Appointment::at))
                .toList();
        Map<UUID, String> own = steps.of(appointments, worker);
        return appointments.stream()
                .map(each -> new Meeting(
                        each,
                        person(each.episode(), worker),
                        own.get(each.episode().id())))
                .toList();
    }

    private String person(EpisodeRef episode, String worker) {
        return needToKnow.of(episode, worker) ? people.of(episode).name() : "Restricted, " + episode.reference();
    }
}
