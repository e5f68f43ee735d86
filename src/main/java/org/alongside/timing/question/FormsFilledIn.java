package org.alongside.timing.question;

/**
 * How often one form was filled in until conversation 1 was resolved; see
 * record/which-forms-are-filled-in-until-resolved.sql.
 *
 * @param version of the pathway of conversations
 * @param conversations how many were resolved, the same on every row
 */
public record FormsFilledIn(int version, String step, long times, long conversations) {}
