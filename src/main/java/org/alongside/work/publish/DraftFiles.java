package org.alongside.work.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a draft's files back, so that one goes on in the Modeler with the ids that were derived. */
@Controller
class DraftFiles {

    private final Publishers publishers;

    DraftFiles(Publishers publishers) {
        this.publishers = publishers;
    }

    @GetMapping("/publish/{draft}/files")
    void download(@PathVariable UUID draft, Principal worker, HttpServletResponse response) throws IOException {
        Map<String, byte[]> files = publishers.draft(draft, worker.getName()).files();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"draft.zip\"");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
