package org.alongside.timing.exchange;

/**
 * What became of a file that was taken in.
 *
 * @param id of the log it is now
 * @param ambiguous how many times stood in the hour that comes twice, each taken for the first time it came
 * @param sha256 of the file as it was brought
 */
public record Imported(long id, long events, long badRows, long ambiguous, String sha256) {}
