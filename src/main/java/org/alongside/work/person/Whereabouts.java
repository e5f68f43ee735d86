package org.alongside.work.person;

import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Startable;
import org.alongside.record.Notice;
import org.alongside.work.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is in an open episode.
 *
 * @param next the next meeting
 * @param acts what this reader may start about it
 */
record Whereabouts(
        EpisodeRef episode,
        Course course,
        List<Notice> notices,
        List<OpenStep> steps,
        List<Picture> pictures,
        @Nullable Appointment next,
        List<String> continuity,
        List<Startable> acts) {}
