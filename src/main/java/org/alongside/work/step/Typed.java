package org.alongside.work.step;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.form.Form;

/**
 * What stands in a form's boxes, exactly as typed, whether or not it makes sense yet.
 *
 * @param boxes by the box's name: the field's key, or the key with {@code -day}, {@code -month}, {@code -year} or
 *     {@code -time}
 */
public record Typed(Map<String, List<String>> boxes) {

    public static final Typed NOTHING = new Typed(Map.of());

    private static final Set<String> OURS = Set.of("action", "revision");

    public Typed {
        boxes = Map.copyOf(boxes);
    }

    /** What was sent for the boxes of a form; whatever else was sent is left out. */
    public static Typed in(Form form, Map<String, List<String>> sent) {
        return only(sent, form.fields().stream().flatMap(Typed::boxesOf).collect(Collectors.toSet())::contains);
    }

    /** What was sent for a form that is not there any more: all but what pages of ours add. */
    static Typed in(Map<String, List<String>> sent) {
        return only(sent, box -> !box.startsWith("_") && !OURS.contains(box));
    }

    private static Typed only(Map<String, List<String>> sent, Predicate<String> isABox) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        sent.forEach((box, values) -> {
            if (isABox.test(box) && values.stream().anyMatch(value -> !value.isEmpty()))
                boxes.put(box, values.stream().map(Typed::asTyped).toList());
        });
        return new Typed(boxes);
    }

    /** A browser sends two characters for a line's end where its worker typed one, which would count and be kept twice. */
    private static String asTyped(String sent) {
        return sent.replace("\r\n", "\n");
    }

    /** The boxes a field is typed into. */
    static Stream<String> boxesOf(Field field) {
        Stream<String> day = Stream.of("-day", "-month", "-year").map(field.key()::concat);
        return switch (field.type()) {
            case DATE -> day;
            case DATETIME -> Stream.concat(day, Stream.of(field.key() + "-time"));
            default -> Stream.of(field.key());
        };
    }

    String one(String box) {
        List<String> values = boxes.getOrDefault(box, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> all(String box) {
        return boxes.getOrDefault(box, List.of());
    }

    /** Both, where the same form was filled in twice: of written answers no word is lost, of others this one counts. */
    Typed beside(Typed other, Form form) {
        Map<String, List<String>> both = new LinkedHashMap<>(other.boxes);
        both.putAll(boxes);
        form.fields().stream().filter(Typed::isWritten).map(Field::key).forEach(box -> {
            String more = other.one(box);
            if (!one(box).isEmpty() && !one(box).contains(more)) both.put(box, List.of(one(box) + "\n" + more));
        });
        return new Typed(both);
    }

    private static boolean isWritten(Field field) {
        return field.type() == FieldType.TEXTAREA || field.type() == FieldType.TEXTFIELD;
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** A print that tells whether the same was typed, without the words. */
    Typed print() {
        byte[] words = new TreeMap<>(boxes).toString().getBytes(StandardCharsets.UTF_8);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words));
            return new Typed(Map.of("print", List.of(hash)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
