package org.alongside.work.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.alongside.page.Attachment;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.record.EvidenceFile;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.EvidenceList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file over to be saved. What somebody sent never opens as a page of ours. */
@Controller
class DownloadPage {

    static final String FILE = "/evidence/{file:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private static final String LOOK = "file of evidence";

    private final EvidenceVisit visit;
    private final EvidenceFiles files;
    private final EvidenceList list;

    DownloadPage(EvidenceVisit visit, EvidenceFiles files, EvidenceList list) {
        this.visit = visit;
        this.files = files;
        this.list = list;
    }

    @GetMapping(FILE)
    void download(@PathVariable("file") UUID id, Principal worker, HttpServletResponse response) throws IOException {
        EvidenceFile file = list.find(id).orElseThrow(EvidenceVisit::nowhere);
        mayOpen(file, worker.getName());
        Attachment.of(file.name(), file.mediaType(), response);
        response.setContentLengthLong(file.size());
        files.copy(file, response.getOutputStream());
    }

    private void mayOpen(EvidenceFile file, String worker) {
        EpisodeRef episode = file.episode();
        if (episode == null) {
            // It waits for a start that only this worker knows of.
            if (!file.addedBy().equals(worker)) throw EvidenceVisit.nowhere();
            return;
        }
        visit.begin(episode, worker, LOOK);
        if (file.isWithdrawn() && !visit.mayOpenWithdrawn(episode, worker))
            throw Refusal.forbidden("This file was withdrawn. Only the team manager can still open it.");
    }
}
