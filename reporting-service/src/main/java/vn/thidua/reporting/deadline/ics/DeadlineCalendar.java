package vn.thidua.reporting.deadline.ics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.thidua.reporting.deadline.Agenda;
import vn.thidua.reporting.deadline.Deadline;

/**
 * Tệp lịch (.ics, RFC 5545): each deadline a whole day that blocks no time. The same deadline keeps its UID, so a calendar
 * that reads again moves it rather than showing it twice.
 */
public final class DeadlineCalendar {

    /** Characters in a line: in UTF-8 a Vietnamese one has up to three of the 75 octets that the standard allows. */
    private static final int LINE = 24;

    private DeadlineCalendar() {}

    /**
     * The file, in UTF-8.
     *
     * @param name of the calendar, as the program shows it
     * @param portal the portal's address, without a slash at the end
     */
    public static byte[] of(String name, Agenda agenda, URI portal, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Thi Dua//Viec den han//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        agenda.open().forEach(due -> calendar.add(event(due, portal, now)));
        agenda.answered().forEach(due -> calendar.add(cancelled(event(due, portal, now))));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true, LINE).output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** What was answered stays for a while, so that a calendar that has it takes it away. */
    private static VEvent cancelled(VEvent event) {
        event.add(new Status(Status.VALUE_CANCELLED));
        return event;
    }

    private static VEvent event(Deadline due, URI portal, Instant now) {
        VEvent event = new VEvent(due.dueOn(), "Hạn: " + due.title());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(now));
        event.add(new Uid(Uids.of(due) + "@thidua"));
        event.add(new Categories(due.kind().label()));
        event.add(new Transp("TRANSPARENT"));
        event.add(new Url(URI.create(portal + due.page())));
        if (!due.basis().isEmpty()) {
            event.add(new Description(due.basis()));
        }
        return event;
    }
}
