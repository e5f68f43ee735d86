package org.alongside.pathway.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the path of a call as the engine's REST API will, or not at all where the two might differ. */
final class RestPath {

    /** Ids of the engine need none of these: parameters in a path, doubled or hidden slashes, dots, hidden percents. */
    private static final Pattern TRICKS =
            Pattern.compile("[;\\\\]|//|%(?![0-9a-fA-F]{2})|(?i:%(2f|5c|2e|25|3b|[01].|7f))");

    private RestPath() {}

    /**
     * The steps of the path below the REST root; the engine's name is left out, since the doors are the same for each.
     *
     * @param uri as sent, undecoded
     * @param root where the REST API is served
     */
    static Optional<List<String>> below(String root, String uri) {
        if (TRICKS.matcher(uri).find() || !(uri.equals(root) || uri.startsWith(root + "/"))) return Optional.empty();
        List<String> steps = new ArrayList<>();
        String below = uri.substring(root.length());
        // A slash at the end makes no difference to JAX-RS.
        String bare = below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
        for (String step : bare.isEmpty() ? new String[0] : bare.substring(1).split("/", -1)) {
            String decoded = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (decoded.isEmpty() || decoded.equals(".") || decoded.equals("..")) return Optional.empty();
            steps.add(decoded);
        }
        boolean ofNamedEngine = steps.size() > 2 && steps.get(0).equals("engine");
        return Optional.of(List.copyOf(ofNamedEngine ? steps.subList(2, steps.size()) : steps));
    }
}
