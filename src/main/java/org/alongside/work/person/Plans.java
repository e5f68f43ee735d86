package org.alongside.work.person;

import java.util.Comparator;
import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.EpisodeFile;
import org.alongside.record.EpisodeFiles;
import org.alongside.record.ParticipantLine;
import org.alongside.work.Appointment;
import org.alongside.work.PersonPanel.Spot;
import org.springframework.stereotype.Component;

/** Gathers the plan of a person from their episodes; what is still to come only from the open ones. */
@Component
class Plans {

    private final Panels panels;
    private final WhatMatters whatMatters;
    private final Courses courses;
    private final OpenStepsOf openSteps;
    private final EpisodeFiles files;
    private final WhereTheyAre whereTheyAre;
    private final PersonSettings settings;

    Plans(
            Panels panels,
            WhatMatters whatMatters,
            Courses courses,
            OpenStepsOf openSteps,
            EpisodeFiles files,
            WhereTheyAre whereTheyAre,
            PersonSettings settings) {
        this.panels = panels;
        this.whatMatters = whatMatters;
        this.courses = courses;
        this.openSteps = openSteps;
        this.files = files;
        this.whereTheyAre = whereTheyAre;
        this.settings = settings;
    }

    Plan of(List<EpisodeRef> episodes) {
        List<EpisodeRef> open = courses.of(episodes).stream()
                .filter(Course::isOpen)
                .map(Course::episode)
                .toList();
        List<Told> matters = panels.at(Spot.WHAT_MATTERS, episodes);
        return new Plan(
                matters,
                whatMatters.besides(matters, episodes),
                panels.at(Spot.PLAN, episodes),
                steps(open),
                workers(open),
                meetings(open));
    }

    private List<OpenStep> steps(List<EpisodeRef> open) {
        return open.stream()
                .flatMap(episode -> openSteps.onPaper(episode, settings.notOnThePlan()).stream())
                .sorted(Comparator.comparing(OpenStep::due))
                .toList();
    }

    /** Who is only asked to take over is nobody to ring yet. */
    private List<ParticipantLine> workers(List<EpisodeRef> open) {
        return open.stream()
                .flatMap(episode -> files.find(episode.reference()).stream())
                .map(EpisodeFile::participants)
                .flatMap(List::stream)
                .filter(line -> line.until() == null && line.team() != null)
                .toList();
    }

    private List<Appointment> meetings(List<EpisodeRef> open) {
        return open.stream()
                .flatMap(episode -> whereTheyAre.next(episode).stream())
                .sorted(Comparator.comparing(Appointment::at))
                .toList();
    }
}
