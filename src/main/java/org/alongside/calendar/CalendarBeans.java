package org.alongside.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** What a command needs to count working time. */
@Import({CalendarNotes.class, WorkingTimes.class})
@EnableConfigurationProperties(CalendarSettings.class)
public final class CalendarBeans {}
