package org.alongside.timing.page;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.alongside.timing.exchange.ExportOrder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Says of an answer that it is a file to be saved, never a page of ours. */
final class Attachment {

    private Attachment() {}

    static void of(ExportOrder order, HttpServletResponse response) {
        String log = order.source().isEmpty() ? "alongside" : order.source();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(log + "." + order.format().ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentType(order.format().mediaType());
    }
}
