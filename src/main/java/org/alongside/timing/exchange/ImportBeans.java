package org.alongside.timing.exchange;

import org.springframework.context.annotation.Import;

/** What a command needs to take in logs and to count them. */
@Import({Imports.class, ImportedEvents.class, FactsOfLogs.class, ImportedRows.class})
public final class ImportBeans {}
