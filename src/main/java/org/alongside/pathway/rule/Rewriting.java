package org.alongside.pathway.rule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.pathway.rule.Mending.Renamed;

/** Changes ids in the text of an XML file, wherever they stand for an element, and not one byte else. */
final class Rewriting {

    private static final Set<String> NAMES_AN_ELEMENT = Set.of(
            "id",
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "default",
            "processRef",
            "activityRef",
            "flowNodeRef",
            "bpmnElement",
            "dmnElementRef",
            "href");
    private static final Set<String> CALLS = Set.of("calledElement", "decisionRef");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([\\w.:-]+)(\\s*=\\s*[\"']#?)([\\w.-]+)([\"'])" + "|[\\w.:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private final Map<String, String> ids;
    private final Set<String> where;
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private String element = "";

    private Rewriting(Map<String, String> ids, Set<String> where, byte[] content) {
        this.ids = ids;
        this.where = where;
        // One character a byte: what is not an id goes through untouched, in whatever encoding.
        this.text = new String(content, ISO_8859_1);
    }

    /** Where a file names its own elements. */
    static byte[] ids(List<Renamed> renamed, byte[] content) {
        var ids = renamed.stream().collect(Collectors.toMap(Renamed::was, Renamed::is));
        return new Rewriting(ids, NAMES_AN_ELEMENT, content).rewritten();
    }

    /** Where a file calls the pathways and decisions of others. */
    static byte[] calls(Map<String, String> ids, byte[] content) {
        return new Rewriting(ids, CALLS, content).rewritten();
    }

    private byte[] rewritten() {
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) out.append(through("-->"));
            else if (text.startsWith("<![CDATA[", at)) out.append(through("]]>"));
            else if (text.startsWith("<?", at)) out.append(through("?>"));
            else if (text.charAt(at) == '<') tag();
            else words();
        }
        return out.toString().getBytes(ISO_8859_1);
    }

    private String through(String end) {
        var found = text.indexOf(end, at);
        return upTo(found < 0 ? text.length() : found + end.length());
    }

    private String upTo(int end) {
        var piece = text.substring(at, end);
        at = end;
        return piece;
    }

    private void tag() {
        var tag = upTo(endOfTag());
        element = local(tag.split("[\\s/>]", 2)[0].substring(1));
        out.append(ATTRIBUTE.matcher(tag).replaceAll(this::attribute));
    }

    /** A value may hold a “>”. */
    private int endOfTag() {
        var quote = ' ';
        for (int end = at; end < text.length(); end++) {
            var letter = text.charAt(end);
            if (quote != ' ') quote = letter == quote ? ' ' : quote;
            else if (letter == '"' || letter == '\'') quote = letter;
            else if (letter == '>') return end + 1;
        }
        return text.length();
    }

    private String attribute(MatchResult found) {
        var whole = found.group();
        if (found.group(1) != null && where.contains(local(found.group(1))))
            whole = found.group(1) + found.group(2) + better(found.group(3)) + found.group(4);
        return Matcher.quoteReplacement(whole);
    }

    private void words() {
        var end = text.indexOf('<', at);
        var words = upTo(end < 0 ? text.length() : end);
        var id = words.strip();
        out.append(where.contains(element) && ids.containsKey(id) ? words.replace(id, better(id)) : words);
    }

    private String better(String id) {
        return ids.getOrDefault(id, id);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
