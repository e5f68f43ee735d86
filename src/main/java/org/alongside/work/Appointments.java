package org.alongside.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;

/** A feature's part of a worker's day: what takes place at a time and a place. */
public interface Appointments {

    /** What this worker is expected at on this day, earliest first. */
    List<Appointment> of(String worker, LocalDate day);

    /** What comes next in an episode, if anything is arranged. */
    Optional<Appointment> next(EpisodeRef episode);
}
