package org.alongside.work.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.work.Appointment;
import org.alongside.work.Appointments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a worker is expected at on a day, whichever feature knows of it. */
@Component
class MyDay {

    private final List<Appointments> features;
    private final NeedToKnow needToKnow;
    private final People people;

    MyDay(ObjectProvider<Appointments> features, NeedToKnow needToKnow, People people) {
        this.features = features.stream().toList();
        this.needToKnow = needToKnow;
        this.people = people;
    }

    /** A meeting with whom it is about, as far as this worker may read that. */
    record Meeting(Appointment appointment, String person) {}

    List<Meeting> of(String worker, LocalDate day) {
        return features.stream()
                .flatMap(feature -> feature.of(worker, day).stream())
                .sorted(Comparator.comparing(Appointment::at))
                .map(appointment -> new Meeting(appointment, person(appointment.episode(), worker)))
                .toList();
    }

    private String person(EpisodeRef episode, String worker) {
        return needToKnow.of(episode, worker) ? people.of(episode).name() : "Restricted, " + episode.reference();
    }
}
