package org.alongside.pathway;

import java.util.List;

/** Kept answers as people read them: the form's own labels and choices, of the version that was answered. */
public interface AnswersInWords {

    /**
     * Puts answers in the order and words of their form; where the form is gone, field keys stand for labels.
     *
     * @param json the answers by field key
     */
    List<Line> of(String pathway, int pathwayVersion, String form, String json);

    /**
     * Only those the pathway goes on by: yes or no, a choice that was drawn, a number or a date, and never anybody's own
     * words or name. None where the form is gone.
     *
     * @param json the answers by field key
     */
    List<Line> deciding(String pathway, int pathwayVersion, String form, String json);

    /** One question and its answer. */
    record Line(String label, String answer) {}
}
