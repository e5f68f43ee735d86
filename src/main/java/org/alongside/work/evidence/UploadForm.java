package org.alongside.work.evidence;

import java.util.Arrays;
import java.util.Map;
import org.alongside.record.FileKind;
import org.alongside.record.RecordSettings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form that adds a file on a page. */
@Component
class UploadForm {

    private final RecordSettings settings;

    UploadForm(RecordSettings settings) {
        this.settings = settings;
    }

    void on(Model page, Upload upload, Map<String, String> problems) {
        page.addAttribute("kinds", Upload.choices());
        page.addAttribute("kind", upload.kind());
        page.addAttribute("errors", problems);
        page.addAttribute("limits", limits());
        page.addAttribute("fileKinds", Arrays.asList(FileKind.values()));
    }

    private String limits() {
        return "At most %d MB. Its name must end in %s."
                .formatted(settings.largestFile().toMegabytes(), FileKind.allEndings());
    }
}
