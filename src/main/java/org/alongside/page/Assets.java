package org.alongside.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The stylesheet and scripts of every page, GOV.UK Frontend's and ours, in a folder named after their content. */
@Component
class Assets {

    /** A file as it is sent. */
    record Asset(MediaType type, byte[] content) {}

    private static final String GOVUK = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final String OURS = "static/page/";

    /** Loaded as one file, each in a block of its own, since every request costs a slow line 150 ms. */
    private static final List<String> MODULES = List.of("reveal.js", "autosave.js", "leave.js");

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Map<String, Asset> files = new TreeMap<>();
    private final String hash;

    Assets(PageSettings settings) {
        put(
                "page.css",
                CSS,
                unbranded(read(GOVUK + "govuk-frontend.min.css")) + colour(settings) + read(OURS + "page.css"));
        put("govuk.js", SCRIPT, read(GOVUK + "govuk-frontend.min.js").replaceAll("//# sourceMappingURL=\\S+", ""));
        put("page.js", SCRIPT, read(OURS + "init.js") + modules());
        put("js-enabled.js", SCRIPT, read(OURS + "js-enabled.js"));
        put("login.js", SCRIPT, read(OURS + "login.js"));
        put("icon.svg", SVG, read(OURS + "icon.svg"));
        hash = hash();
    }

    /** Where pages find them. */
    String folder() {
        return "/page/" + hash;
    }

    boolean areNow(String asked) {
        return hash.equals(asked);
    }

    @Nullable
    Asset find(String name) {
        return files.get(name);
    }

    /** GOV.UK's typeface, crown and crest are GOV.UK's alone. */
    static String unbranded(String css) {
        return css.replaceAll("@font-face\\{[^}]*\\}", "")
                .replace("GDS Transport,arial", "Arial")
                .replaceAll("font-family:\"?GDS Transport\"?", "font-family:Arial")
                .replaceAll("[^{};]*:[^{};]*url\\([^)]*\\)[^{};]*(;|(?=\\}))", "")
                .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
    }

    private static String colour(PageSettings settings) {
        return ":root{--organisation:" + settings.colour() + "}";
    }

    private static String modules() {
        return MODULES.stream().map(name -> "\n{\n" + read(OURS + name) + "}\n").collect(Collectors.joining());
    }

    private void put(String name, MediaType type, String content) {
        files.put(name, new Asset(type, content.getBytes(StandardCharsets.UTF_8)));
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.content()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("missing from the jar: " + path, missing);
        }
    }
}
