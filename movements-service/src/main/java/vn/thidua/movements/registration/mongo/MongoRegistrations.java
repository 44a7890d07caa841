package vn.thidua.movements.registration.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.thidua.movements.registration.Registration;
import vn.thidua.movements.registration.Registrations;
import vn.thidua.movements.registration.Round;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantIndexes;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.outbox.OutgoingEvent;
import vn.thidua.platform.tenancy.Reach;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** The collections {@code registrations} and {@code registrationRounds}. */
@Repository
class MongoRegistrations implements Registrations {

    private static final String REGISTRATIONS = "registrations";
    private static final String ROUNDS = "registrationRounds";

    private final TenantCollection<Document> registrations;
    private final TenantCollection<Document> rounds;
    private final Function<Registration, OutgoingEvent> messages;
    private final Function<Round, OutgoingEvent> roundMessages;

    MongoRegistrations(
            TenantMongo mongo,
            Function<Registration, OutgoingEvent> messages,
            Function<Round, OutgoingEvent> roundMessages) {
        this.messages = messages;
        this.roundMessages = roundMessages;
        registrations = mongo.aggregates(REGISTRATIONS, Document.class);
        rounds = mongo.aggregates(ROUNDS, Document.class);
        mongo.ensure(TenantIndexes.of(REGISTRATIONS).index("year"));
    }

    @Override
    public Registration own(int year) {
        TenantId home = Tenancy.tenant();
        return registrations
                .findById(Registration.none(home, year).id())
                .map(RegistrationBson::read)
                .orElseGet(() -> Registration.none(home, year));
    }

    @Override
    public Optional<Registration> below(TenantId unit, int year, LocalDate today) {
        return Tenancy.overseeing(
                "read a registration of a unit below",
                () ->
                        registrations
                                .overseeing(new Reach.Below(today))
                                .findById(Registration.none(unit, year).id())
                                .map(RegistrationBson::read));
    }

    @Override
    public List<Registration> allBelow(int year, LocalDate today) {
        return Tenancy.overseeing(
                "collect the registrations of the units below",
                () ->
                        registrations
                                .overseeing(new Reach.Below(today))
                                .find(Query.query(where("year").is(year)))
                                .stream()
                                .map(RegistrationBson::read)
                                .toList());
    }

    @Override
    public Round ownRound(int year) {
        TenantId home = Tenancy.tenant();
        return rounds.findById(RegistrationBson.roundId(home, year))
                .map(RegistrationBson::readRound)
                .orElseGet(() -> Round.none(home, year));
    }

    @Override
    public Round roundAbove(TenantId collector, int year, LocalDate today) {
        if (collector.equals(Tenancy.tenant())) {
            return ownRound(year);
        }
        return Tenancy.overseeing(
                "read the deadline of the unit above",
                () ->
                        rounds.overseeing(new Reach.Units(Set.of(collector), today))
                                .findById(RegistrationBson.roundId(collector, year))
                                .map(RegistrationBson::readRound)
                                .orElseGet(() -> Round.none(collector, year)));
    }

    @Override
    public boolean store(Registration registration, boolean told) {
        List<OutgoingEvent> events =
                told ? List.of(messages.apply(registration)) : List.<OutgoingEvent>of();
        Document document = RegistrationBson.write(registration);
        return inNameOf(
                registration.unit(),
                () -> {
                    if (registration.version() == 0) {
                        document.put("version", 1L);
                        registrations.insert(document, events);
                    } else {
                        registrations.replace(document, events);
                    }
                });
    }

    @Override
    public boolean store(Round round) {
        Document document = RegistrationBson.write(round);
        List<OutgoingEvent> events = List.of(roundMessages.apply(round));
        return inNameOf(
                round.unit(),
                () -> {
                    if (round.version() == 0) {
                        document.put("version", 1L);
                        rounds.insert(document, events);
                    } else {
                        rounds.replace(document, events);
                    }
                });
    }

    /** The use case has made sure that the person's unit is this one, or the one directly above it that answers. */
    private static boolean inNameOf(TenantId unit, Runnable write) {
        try {
            if (unit.equals(Tenancy.tenant())) {
                write.run();
            } else {
                Tenancy.run(new TenantScope.Work(unit, "answer a registration"), write);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }
}
