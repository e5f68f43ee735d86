package org.alongside.work.publish;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Drafts;
import org.alongside.pathway.rule.Mending;
import org.alongside.pathway.rule.Mending.Renamed;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what was uploaded, with ids that say what they stand for, and tells which were derived. */
@Component
class UploadedDrafts {

    private final Drafts drafts;

    UploadedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A new draft of these files. */
    UUID begin(List<MultipartFile> sent, String worker, RedirectAttributes next) {
        return drafts.keep(mended(UploadedFiles.in(sent), next), worker).id();
    }

    /** The same draft with these files, those of the same names replaced. */
    void goOn(Draft draft, List<MultipartFile> sent, RedirectAttributes next) {
        Map<String, byte[]> files = UploadedFiles.in(sent);
        UploadRule.MOST_FILES.check(draft.files().size() + (long) files.size());
        drafts.put(draft.id(), mended(files, next));
    }

    private static Map<String, byte[]> mended(Map<String, byte[]> files, RedirectAttributes next) {
        Mending mending = Mending.of(files);
        if (!mending.isEmpty())
            next.addFlashAttribute(
                    "renamed", mending.changes().stream().map(Renamed::message).toList());
        return mending.files();
    }
}
