package org.alongside.page;

import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page may know: the status and a reference. The log has the same reference, with which address it was and
 * where in the program it broke. Neither has what an exception said, since that may quote what somebody wrote.
 */
@Component
public class Trouble extends DefaultErrorAttributes {

    /** A request's attribute: what to say instead of the page's own words, in a sentence for the worker. */
    public static final String SENTENCE = "alongside.sentence";

    private static final int BROKEN = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** No vowels and nothing that looks like something else, since it is read out on the telephone. */
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final MultipartProperties files;

    Trouble(MultipartProperties files) {
        this.files = files;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> all = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        Map<String, Object> page = new HashMap<>();
        page.put("timestamp", all.get("timestamp"));
        page.put("status", all.get("status"));
        page.put("error", all.get("error"));
        page.put("reference", writtenDown(request));
        page.put("largestFile", files.getMaxFileSize().toMegabytes());
        page.put("sentence", request.getAttribute(SENTENCE, RequestAttributes.SCOPE_REQUEST));
        return page;
    }

    private String writtenDown(WebRequest request) {
        String reference = reference();
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        boolean broken = status instanceof Integer code && code >= BROKEN;
        LOG.atLevel(broken ? Level.ERROR : Level.INFO)
                .log(
                        "Trouble {}: {} for {}{}",
                        reference,
                        status,
                        AskedAddress.of(request),
                        WhereItBroke.of(getError(request)));
        return reference;
    }

    private String reference() {
        return random.ints(8, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
