package org.alongside.page;

import java.time.Duration;
import org.alongside.page.Assets.Asset;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends stylesheet and scripts, to be kept by the browser until their content changes. */
@Controller
class AssetFiles {

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    /** A page from before an update still gets the files, but does not keep them. */
    @GetMapping("/page/{hash:[0-9a-f]{12}}/{name}")
    ResponseEntity<byte[]> file(@PathVariable String hash, @PathVariable String name) {
        Asset file = assets.find(name);
        if (file == null) return ResponseEntity.notFound().build();
        CacheControl keep = assets.areNow(hash)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noStore();
        return ResponseEntity.ok().cacheControl(keep).contentType(file.type()).body(file.content());
    }
}
