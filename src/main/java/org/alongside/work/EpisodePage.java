package org.alongside.work;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.alongside.access.AccessLog;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.AnswersKept;
import org.alongside.record.EpisodeFile;
import org.alongside.record.EpisodeFiles;
import org.alongside.record.KeptAnswers;
import org.alongside.record.London;
import org.alongside.record.NeedToKnow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Who a reference stands for and what has been said so far, for those who need to know. Every look is logged. */
@Controller
class EpisodePage {

    private static final String LOOK = "episode page";
    private static final String STORY = "story so far";

    private final EpisodeFiles files;
    private final NeedToKnow needToKnow;
    private final AnswersKept answers;
    private final AnswersInWords inWords;
    private final Corrections corrections;
    private final IdentityBars bars;
    private final AccessLog log;
    private final Clock clock;

    EpisodePage(
            EpisodeFiles files,
            NeedToKnow needToKnow,
            AnswersKept answers,
            AnswersInWords inWords,
            Corrections corrections,
            IdentityBars bars,
            AccessLog log,
            Clock clock) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.answers = answers;
        this.inWords = inWords;
        this.corrections = corrections;
        this.bars = bars;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/episodes/{reference}")
    String episode(@PathVariable String reference, Principal worker, Model page) {
        EpisodeFile file = files.find(reference.toUpperCase(Locale.UK))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!needToKnow.of(file.episode(), worker.getName())) {
            log.refused(worker.getName(), file.episode().id(), LOOK, null);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.allowed(worker.getName(), file.episode().id(), LOOK, null);
        page.addAttribute("file", file);
        page.addAttribute("bar", bars.of(file.episode(), worker.getName()));
        page.addAttribute("notices", file.noticesFor(worker.getName()));
        page.addAttribute("today", London.dayOf(clock.instant()));
        page.addAttribute(
                "possiblySame", file.possiblySame() && needToKnow.ofPossiblySame(file.episode(), worker.getName()));
        page.addAttribute("steps", steps(file.episode(), worker.getName()));
        page.addAttribute("storySoFar", storySoFar(file, worker.getName()));
        page.addAttribute("words", new PageWords());
        return "work/episode";
    }

    /** What was told before the person was handed on is told once, and read by those who go on with it. */
    private List<AnsweredStep> storySoFar(EpisodeFile file, String reader) {
        EpisodeRef before = file.outline().handedOnFrom();
        if (before == null || !needToKnow.ofTheStorySoFar(file.episode(), reader)) return List.of();
        log.allowed(reader, before.id(), STORY, null);
        return steps(before, reader).stream()
                .filter(step -> !step.kept().at().isAfter(file.outline().openedAt()))
                .toList();
    }

    private List<AnsweredStep> steps(EpisodeRef episode, String reader) {
        boolean manages = needToKnow.ofConfidences(episode, reader);
        return answers.answersOf(episode).stream()
                .filter(kept -> manages || kept.mayBeReadBy(reader))
                .map(this::answered)
                .toList();
    }

    private AnsweredStep answered(KeptAnswers kept) {
        return new AnsweredStep(
                kept,
                inWords.of(kept.pathway(), kept.pathwayVersion(), kept.form(), kept.content()),
                corrections.of(kept));
    }
}
