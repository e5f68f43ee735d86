package org.alongside.work.publish;

import java.security.Principal;
import java.util.UUID;
import org.alongside.work.Zip;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<byte[]> download(@PathVariable UUID draft, Principal worker) {
        byte[] files = Zip.of(publishers.draft(draft, worker.getName()).files());
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"draft.zip\"")
                .body(files);
    }
}
