package org.alongside.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file that chance has changed in one to three places, the same for the same seed. */
final class Mutant {

    private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"|: \"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<=\")-?\\d+(\\.\\d+)?(?=\")|(?<=: )-?\\d+(\\.\\d+)?");
    private static final Pattern TAG = Pattern.compile("</?bpmn:(\\w+)|\"type\": \"(\\w+)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");

    private static final List<String> VALUES = List.of(
            "",
            "x",
            "-1",
            "0",
            "NaN",
            "1e309",
            "999999999999",
            "${x}",
            "${hours.after(1)}",
            "&#x1F600;",
            "&lt;b&gt;",
            "true",
            "deployment",
            "teamManager",
            "a".repeat(3000),
            "\u202Ereversed",
            "../../x",
            "${decision == 'x'}",
            " ");

    private static final List<String> TAGS = List.of(
            "userTask",
            "task",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "startEvent",
            "endEvent",
            "callActivity",
            "boundaryEvent",
            "sequenceFlow",
            "laneSet",
            "textAnnotation",
            "process",
            "message");

    private final Random random;
    private String text;

    private Mutant(byte[] file, long seed) {
        this.random = new Random(seed);
        this.text = new String(file, StandardCharsets.UTF_8);
    }

    static byte[] of(byte[] file, long seed) {
        Mutant mutant = new Mutant(file, seed);
        int changes = 1 + mutant.random.nextInt(3);
        for (int i = 0; i < changes; i++) mutant.change();
        byte[] changed = mutant.text.getBytes(StandardCharsets.UTF_8);
        if (mutant.random.nextInt(20) == 0 && changed.length > 0)
            changed[mutant.random.nextInt(changed.length)] = (byte) mutant.random.nextInt(256);
        return changed;
    }

    private void change() {
        switch (random.nextInt(13)) {
            case 0 -> lines(lines -> lines.remove(random.nextInt(lines.size())));
            case 1 -> lines(lines -> lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size()))));
            case 2 ->
                lines(lines -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size())));
            case 3, 4, 8, 9 -> replace(VALUE, "=\"" + oneOf(VALUES) + "\"");
            case 5, 10, 11 -> replace(VALUE, "=\"" + valueFromElsewhere() + "\"");
            case 6 -> replace(NUMBER, oneOf(VALUES));
            case 7 ->
                replace(random.nextBoolean() ? TAG : ATTRIBUTE, random.nextBoolean() ? "" : "<bpmn:" + oneOf(TAGS));
            default -> text = random.nextInt(3) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text;
        }
    }

    private void lines(java.util.function.Consumer<List<String>> change) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.size() > 1) change.accept(lines);
        text = String.join("\n", lines);
    }

    /** In a form what stands before a value is a colon. */
    private void replace(Pattern what, String by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) return;
        MatchResult one = found.get(random.nextInt(found.size()));
        String put = one.group().startsWith(": ") ? by.replaceFirst("^=", ": ") : by;
        text = text.substring(0, one.start()) + put + text.substring(one.end());
    }

    private String valueFromElsewhere() {
        List<MatchResult> found = VALUE.matcher(text).results().toList();
        if (found.isEmpty()) return "";
        return found.get(random.nextInt(found.size())).group().replaceAll("^(=|: )\"|\"$", "");
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
