package org.alongside.work.person;

import java.util.List;
import org.alongside.record.ParticipantLine;
import org.alongside.work.Appointment;

/**
 * What a person takes home.
 *
 * @param matters what they want to come of it, as agreed
 * @param quotes what matters to them, as they told it
 * @param agreed goals, timeframe, money
 * @param steps who does what, by when
 * @param workers whom to ring
 * @param meetings what is arranged
 */
record Plan(
        List<Told> matters,
        List<Quote> quotes,
        List<Told> agreed,
        List<OpenStep> steps,
        List<ParticipantLine> workers,
        List<Appointment> meetings) {}
