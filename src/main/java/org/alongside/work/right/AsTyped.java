package org.alongside.work.right;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.desk.Correcting;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.work.step.Typed;

/** Given answers as they would stand in the boxes of their form. */
final class AsTyped {

    /** Boxes that hold something are filled as they are, so that no empty one begins with what the form suggests. */
    private static final String MARK = "put-right-mark";

    private AsTyped() {}

    static Typed of(Correcting open) {
        Map<String, List<String>> boxes = new HashMap<>();
        for (Field field : SheetLeft.form(open).fields()) {
            Object value = open.values().get(field.key());
            if (value != null) fill(field, value, boxes);
        }
        return marked(new Typed(boxes));
    }

    static Typed marked(Typed typed) {
        Map<String, List<String>> boxes = new HashMap<>(typed.boxes());
        boxes.put(MARK, List.of("yes"));
        return new Typed(boxes);
    }

    private static void fill(Field field, Object value, Map<String, List<String>> boxes) {
        String key = field.key();
        String text = String.valueOf(value);
        if (field.type() == FieldType.DATE || field.type() == FieldType.DATETIME) {
            boxes.put(key + "-year", List.of(text.substring(0, 4)));
            boxes.put(key + "-month", List.of(withoutZero(text.substring(5, 7))));
            boxes.put(key + "-day", List.of(withoutZero(text.substring(8, 10))));
            if (text.length() > 11) boxes.put(key + "-time", List.of(text.substring(11)));
        } else if (field.type() == FieldType.CHECKBOX) {
            if (Boolean.TRUE.equals(value)) boxes.put(key, List.of("yes"));
        } else if (value instanceof List<?> several) {
            boxes.put(key, several.stream().map(String::valueOf).toList());
        } else {
            boxes.put(key, List.of(text));
        }
    }

    private static String withoutZero(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }
}
