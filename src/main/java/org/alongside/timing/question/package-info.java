/** What the audit of timings asks: one question is one SQL file, one record and one test. Uses no other package of ours. */
@org.jspecify.annotations.NullMarked
package org.alongside.timing.question;
