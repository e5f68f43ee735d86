package org.alongside.work.person;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.EpisodeFile;
import org.alongside.record.EpisodeFiles;
import org.alongside.record.JointWork;
import org.alongside.work.PersonPanel.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is there for a person: workers and their cover, carers, advocate, what they were introduced to. */
@Controller
class AroundPage {

    private final Visits visits;
    private final EpisodeFiles files;
    private final JointWork jointWork;
    private final Panels panels;

    AroundPage(Visits visits, EpisodeFiles files, JointWork jointWork, Panels panels) {
        this.visits = visits;
        this.files = files;
        this.jointWork = jointWork;
        this.panels = panels;
    }

    @GetMapping(Addresses.PERSON + "/around")
    String around(@PathVariable UUID person, Principal worker, Model page) {
        Visit visit = visits.begin(person, worker.getName(), Tab.AROUND.look(), page);
        List<EpisodeFile> episodes = visit.episodes().stream()
                .flatMap(episode -> files.find(episode.reference()).stream())
                .toList();
        page.addAttribute("episodes", episodes);
        page.addAttribute(
                "jointly", visit.episodes().stream().collect(Collectors.toMap(EpisodeRef::reference, jointWork::of)));
        page.addAttribute("introductions", panels.at(Spot.AROUND, visit.episodes()));
        return "work/person/around";
    }
}
