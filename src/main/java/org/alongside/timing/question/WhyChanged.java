package org.alongside.timing.question;

/** How many handovers had one reason; see record/why-workers-change.sql. */
public record WhyChanged(String reason, long handovers) {}
