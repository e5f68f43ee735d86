package org.alongside.pathway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.form.Sheet.Group;
import org.alongside.pathway.form.Sheet.Line;
import org.alongside.pathway.form.Sheet.Part;
import org.alongside.pathway.form.Sheet.Question;
import org.alongside.pathway.form.Sheet.Words;
import org.junit.jupiter.api.Test;

class StillAskedTest {

    private final Part who = new Words("## Who is it?", List.of());
    private final Part name = question("name");
    private final Part born = question("born");
    private final Part around = new Words("## Who is around?", List.of());
    private final Part carers = question("carers");

    @Test
    void wordsAboveNothingButAnsweredQuestionsGoWithThem() {
        assertThat(without(who, name, born, around, carers)).containsExactly(around, carers);
    }

    @Test
    void wordsStayAboveWhatIsStillAskedAndWhereTheyStoodAloneBefore() {
        Part thanks = new Words("Thank you.", List.of());
        assertThat(without(who, name, carers, thanks)).containsExactly(who, carers, thanks);
    }

    @Test
    void aGroupOfAnsweredQuestionsGoesAndOneWithMoreKeepsTheRest() {
        Part gone = new Group("Person", List.of(name, born), List.of());
        Part kept = new Group("Both", List.of(name, carers), List.of());
        Part line = new Line();
        assertThat(without(who, gone, line, kept)).containsExactly(line, new Group("Both", List.of(carers), List.of()));
    }

    private static List<Part> without(Part... parts) {
        return new Sheet(List.of(parts))
                .without(field -> List.of("name", "born").contains(field.key()))
                .parts();
    }

    private static Part question(String key) {
        Field field = new Field(key, FieldType.TEXTFIELD, key, false, Limits.NONE, List.of(), null, null, Map.of());
        return new Question(field, "", "", "", null, List.of());
    }
}
