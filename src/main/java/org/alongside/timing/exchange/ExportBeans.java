package org.alongside.timing.exchange;

import org.springframework.context.annotation.Import;

/** What a command needs to give logs out. */
@Import({Exports.class, LoggedEvents.class, OurEvents.class, ImportedEvents.class, StepLinesOfTheCache.class})
public final class ExportBeans {}
