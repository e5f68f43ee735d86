package org.alongside.work;

import java.util.List;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.record.KeptAnswers;
import org.alongside.work.Corrections.Corrected;

/** One completed step as a page tells it, with what was put right in it. */
record AnsweredStep(KeptAnswers kept, List<Line> lines, List<Corrected> corrections) {}
