package org.alongside.work;

import java.time.LocalDate;
import java.util.List;

/** A feature's part of a worker's day: what takes place at a time and a place. */
public interface Appointments {

    /** What this worker is expected at on this day, earliest first. */
    List<Appointment> of(String worker, LocalDate day);
}
