package org.alongside.work.person;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Startable;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.EpisodeFile;
import org.alongside.record.EpisodeFiles;
import org.alongside.record.JointWork;
import org.alongside.work.Appointment;
import org.alongside.work.Appointments;
import org.springframework.stereotype.Component;

/** Gathers where a person is in an episode, and what the reader may do about it. */
@Component
class WhereTheyAre {

    /** Offered only where there is something to end. */
    private static final String END_OF_JOINT_WORK = "endOfJointWork";

    private final EpisodeFiles files;
    private final JointWork jointWork;
    private final OpenStepsOf openSteps;
    private final List<Appointments> appointments;
    private final EpisodeBook episodes;
    private final Workbench workbench;

    WhereTheyAre(
            EpisodeFiles files,
            JointWork jointWork,
            OpenStepsOf openSteps,
            List<Appointments> appointments,
            EpisodeBook episodes,
            Workbench workbench) {
        this.files = files;
        this.jointWork = jointWork;
        this.openSteps = openSteps;
        this.appointments = appointments;
        this.episodes = episodes;
        this.workbench = workbench;
    }

    Whereabouts in(Course course, String reader, boolean atWork) {
        EpisodeRef episode = course.episode();
        EpisodeFile file = files.find(episode.reference()).orElseThrow();
        List<OpenStep> steps = openSteps.episode(episode, reader);
        return new Whereabouts(
                episode,
                course,
                file.noticesFor(reader),
                steps,
                Picture.of(steps),
                next(episode).orElse(null),
                Continuity.of(file.participants(), jointWork.of(episode)),
                atWork ? acts(episode, reader, About.AN_OPEN_EPISODE) : List.of());
    }

    /** What the reader may start about an episode; each is checked again when it starts. */
    List<Startable> acts(EpisodeRef episode, String reader, About about) {
        boolean mayAct = episodes.mayAct(episode, reader);
        return workbench.startableBy(reader).stream()
                .filter(act -> act.about() == about && (mayAct || act.openToEveryone()))
                .filter(act -> !act.pathway().equals(END_OF_JOINT_WORK) || somebodyIsBesideTheLead(episode))
                .toList();
    }

    /** Whether the reader's role starts anything for a person; whoever may read about them may start it for them. */
    boolean startsFor(String reader) {
        return workbench.startableBy(reader).stream().anyMatch(each -> each.about() == About.A_PERSON);
    }

    private boolean somebodyIsBesideTheLead(EpisodeRef episode) {
        return jointWork.of(episode).stream().anyMatch(line -> line.until() == null);
    }

    Optional<Appointment> next(EpisodeRef episode) {
        return appointments.stream()
                .flatMap(feature -> feature.next(episode).stream())
                .min(Comparator.comparing(Appointment::at));
    }
}
