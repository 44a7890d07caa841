package vn.thidua.reporting.rollup.kafka;

import java.time.Clock;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import vn.thidua.reporting.rollup.UnitYear;
import vn.thidua.reporting.rollup.YearBook;
import vn.thidua.reporting.rollup.YearPlacement;

/** Second step for years, by tree: adds up and says whose figures are other than before. */
final class CountYears implements Processor<String, YearPlacement, String, byte[]> {

    private final Counting counting;
    private final Clock clock;
    private final FiguresEvent event = new FiguresEvent();
    private ProcessorContext<String, byte[]> context;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before the first record
    CountYears(Counting counting, Clock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
    }

    @Override
    public void process(Record<String, YearPlacement> record) {
        counting.oneFact(() -> count(record));
    }

    private void count(Record<String, YearPlacement> record) {
        StoredYears years =
                new StoredYears(
                        record.value().root(),
                        context.getStateStore(RollUpTopology.COUNTED_YEAR_FACTS),
                        context.getStateStore(RollUpTopology.FIGURES),
                        context.getStateStore(RollUpTopology.YOUNGEST_YEAR_FACTS));
        for (UnitYear year : new YearBook(years).take(record.value())) {
            YearForm.Stored stored = years.stored(year);
            String subject = FiguresEvent.subject(year);
            context.forward(
                    record.withKey(subject)
                            .withValue(event.of(year, record.value().root(), stored.figures()))
                            .withHeaders(
                                    ChangeHeaders.of(
                                            FiguresEvent.TYPE,
                                            subject,
                                            year.unit(),
                                            record.value().root(),
                                            stored.sequence(),
                                            clock.instant(),
                                            record.headers())));
        }
    }
}
