package org.alongside.work.pathways;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.work.Zip;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files of a version as they were published, one by one or all together. */
@Controller
class FilesPage {

    private final PathwayVisit visit;
    private final PublishedFiles published;

    FilesPage(PathwayVisit visit, PublishedFiles published) {
        this.visit = visit;
        this.published = published;
    }

    @GetMapping("/pathways/{pathway}/versions/{version}/files/{file}")
    ResponseEntity<byte[]> one(
            @PathVariable String pathway, @PathVariable int version, @PathVariable String file, Principal worker) {
        byte[] content = all(pathway, version, worker).get(file);
        if (content == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return saved(file, content);
    }

    @GetMapping("/pathways/{pathway}/versions/{version}/files")
    ResponseEntity<byte[]> together(@PathVariable String pathway, @PathVariable int version, Principal worker) {
        return saved("%s-version-%d.zip".formatted(pathway, version), Zip.of(all(pathway, version, worker)));
    }

    private Map<String, byte[]> all(String pathway, int version, Principal worker) {
        visit.toRead(worker.getName());
        Map<String, byte[]> files = published.of(pathway, version);
        if (files.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return files;
    }

    private static ResponseEntity<byte[]> saved(String name, byte[] content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
