package org.alongside.work;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A drawing as the answer to a page's picture: never kept by a browser, and not there if there is none. */
public final class Drawings {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private Drawings() {}

    public static ResponseEntity<String> answer(Optional<String> svg) {
        return svg.map(drawn -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.noStore())
                        .body(drawn))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
