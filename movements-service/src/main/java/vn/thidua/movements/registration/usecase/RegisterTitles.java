package vn.thidua.movements.registration.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.movements.registration.Line;
import vn.thidua.movements.registration.LineProblem;
import vn.thidua.movements.registration.Registration;
import vn.thidua.movements.registration.Registration.Hand;
import vn.thidua.movements.registration.RegistrationOutcome;
import vn.thidua.movements.registration.RegistrationReason;
import vn.thidua.movements.registration.Registrations;
import vn.thidua.movements.registration.Terms;
import vn.thidua.movements.registration.Titles;
import vn.thidua.movements.registration.Workbooks;
import vn.thidua.movements.registration.Workbooks.CellTrouble;
import vn.thidua.platform.tenancy.Caller;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantTree;

/** Đăng ký thi đua: nhập, chép năm trước, tải tệp lên, gửi, rút; cấp trên tiếp nhận, trả lại. */
@Component
public class RegisterTitles {

    static final String WORKERS_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị được làm việc này.";
    private static final String COLLECTOR_ONLY =
            "Chỉ chuyên viên hoặc lãnh đạo của đơn vị cấp trên trực tiếp được tiếp nhận, trả lại.";

    /** Which registration, in which version the person has seen it. */
    public record Target(Caller by, int year, long seen) {}

    /** A registration with to whom it goes. */
    public record Seen(Registration registration, Optional<Terms> terms) {}

    /** What became of a workbook: stored as a whole, or not at all. */
    public record Imported(
            boolean stored,
            int read,
            int added,
            int replaced,
            List<Line> lines,
            List<CellTrouble> troubles,
            Seen seen) {}

    private final Registrations registrations;
    private final Workbooks workbooks;
    private final Titles titles;
    private final TenantTree tree;
    private final Clock clock;

    RegisterTitles(
            Registrations registrations,
            Workbooks workbooks,
            Titles titles,
            TenantTree tree,
            Clock clock) {
        this.registrations = registrations;
        this.workbooks = workbooks;
        this.titles = titles;
        this.tree = tree;
        this.clock = clock;
    }

    public Seen own(Caller by, int year) {
        return new Seen(registrations.own(year), terms(by.tenant(), year));
    }

    /** What a unit below has submitted. */
    public Optional<Seen> below(Caller by, TenantId unit, int year) {
        return tree.isAbove(by.tenant(), unit, today())
                ? registrations
                        .below(unit, year, today())
                        .filter(Registration::isShown)
                        .map(each -> new Seen(each, terms(unit, year)))
                : Optional.empty();
    }

    public Outcome<Seen> fill(Target target, List<Line> lines) {
        return change(target, (own, _) -> own.fill(lines));
    }

    public Outcome<Seen> copyLastYear(Target target) {
        List<Line> last = registrations.own(target.year() - 1).lines();
        return change(
                target,
                (own, _) ->
                        last.isEmpty()
                                ? new RegistrationOutcome.Refused(
                                        RegistrationReason.NOTHING_LAST_YEAR, List.of())
                                : own.fill(withoutLosing(own, last)));
    }

    /** What is there already stays as it is. */
    private static List<Line> withoutLosing(Registration own, List<Line> last) {
        Registration before =
                new Registration(own.unit(), own.year(), last, own.state(), false, List.of(), 0);
        List<Line> all = new ArrayList<>(own.lines());
        before.merged(own.lines()).lines().stream()
                .filter(line -> !own.lines().contains(line))
                .forEach(all::add);
        return all;
    }

    /** Takes over all lines of the workbook, or none when one cell is wrong. */
    public Outcome<Imported> take(Target target, byte[] file) {
        return switch (workbooks.read(file)) {
            case Workbooks.Reading.Refused(var reason, var sentence) ->
                    new Outcome.Unreadable<>(reason, sentence);
            case Workbooks.Reading.Read read -> take(target, read);
        };
    }

    private Outcome<Imported> take(Target target, Workbooks.Reading.Read read) {
        List<CellTrouble> troubles = new ArrayList<>(read.troubles());
        for (LineProblem problem : LineProblem.of(read.lines(), titles, target.year())) {
            CellTrouble trouble =
                    read.places()
                            .get(problem.line())
                            .trouble(problem, workbooks.heading(problem.field()));
            // a line of which nobody knows whose it is has one trouble, not two
            if (read.troubles().stream().noneMatch(each -> each.row() == trouble.row())) {
                troubles.add(trouble);
            }
        }
        troubles.sort(Comparator.comparingInt(CellTrouble::row));
        if (!troubles.isEmpty()) {
            return refusal(target)
                    .orElseGet(
                            () ->
                                    new Outcome.Done<>(
                                            new Imported(
                                                    false,
                                                    read.lines().size(),
                                                    0,
                                                    0,
                                                    read.lines(),
                                                    troubles,
                                                    own(target.by(), target.year()))));
        }
        Registration.Merged merged = registrations.own(target.year()).merged(read.lines());
        return switch (fill(target, merged.lines())) {
            case Outcome.Done<Seen>(var seen) ->
                    new Outcome.Done<>(
                            new Imported(
                                    true,
                                    read.lines().size(),
                                    merged.added(),
                                    merged.replaced(),
                                    List.of(),
                                    List.of(),
                                    seen));
            case Outcome.Refused<Seen>(var reason, var problems) ->
                    new Outcome.Refused<>(reason, problems);
            case Outcome.Unreadable<Seen>(var reason, var sentence) ->
                    new Outcome.Unreadable<>(reason, sentence);
            case Outcome.Stale<Seen>(var current) -> new Outcome.Stale<>(current);
            case Outcome.Absent<Seen>() -> new Outcome.Absent<>();
            case Outcome.Forbidden<Seen>(var sentence) -> new Outcome.Forbidden<>(sentence);
        };
    }

    private Optional<Outcome<Imported>> refusal(Target target) {
        if (!works(target.by())) {
            return Optional.of(new Outcome.Forbidden<>(WORKERS_ONLY));
        }
        return registrations.own(target.year()).state().isOpen()
                ? Optional.empty()
                : Optional.of(
                        new Outcome.Refused<>(RegistrationReason.ALREADY_SUBMITTED, List.of()));
    }

    public Outcome<Seen> submit(Target target) {
        return change(target, (own, terms) -> own.submit(terms, titles, hand(target.by())));
    }

    public Outcome<Seen> withdraw(Target target, String reason) {
        return change(target, (own, terms) -> own.withdraw(terms, reason, hand(target.by())));
    }

    public Outcome<Seen> receive(Target target, TenantId unit) {
        return answer(target, unit, seen -> seen.registration().receive(hand(target.by())));
    }

    public Outcome<Seen> giveBack(Target target, TenantId unit, String reason) {
        return answer(
                target,
                unit,
                seen ->
                        seen.registration()
                                .giveBack(seen.terms().orElseThrow(), reason, hand(target.by())));
    }

    public byte[] template(Caller by, int year) {
        return workbooks.write(
                year, unitName(by.tenant()), List.of(), titles.on(Titles.dayOf(year)));
    }

    public byte[] export(Caller by, int year) {
        return workbooks.write(
                year,
                unitName(by.tenant()),
                registrations.own(year).lines(),
                titles.on(Titles.dayOf(year)));
    }

    private Outcome<Seen> change(
            Target target, BiFunction<Registration, Optional<Terms>, RegistrationOutcome> decide) {
        if (!works(target.by())) {
            return new Outcome.Forbidden<>(WORKERS_ONLY);
        }
        Seen seen = own(target.by(), target.year());
        return decided(target, seen, decide.apply(seen.registration(), seen.terms()));
    }

    private Outcome<Seen> answer(
            Target target, TenantId unit, Function<Seen, RegistrationOutcome> decide) {
        Optional<Seen> known = below(target.by(), unit, target.year());
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        boolean direct =
                known.get()
                        .terms()
                        .filter(each -> each.collector().equals(target.by().tenant()))
                        .isPresent();
        return !direct || !works(target.by())
                ? new Outcome.Forbidden<>(COLLECTOR_ONLY)
                : decided(target, known.get(), decide.apply(known.get()));
    }

    private Outcome<Seen> decided(Target target, Seen seen, RegistrationOutcome outcome) {
        if (seen.registration().version() != target.seen()) {
            return new Outcome.Stale<>(seen.registration().version());
        }
        return switch (outcome) {
            case RegistrationOutcome.Refused(var reason, var problems) ->
                    new Outcome.Refused<>(reason, problems);
            case RegistrationOutcome.Done(var changed, var told) ->
                    registrations.store(changed, told)
                            ? new Outcome.Done<>(new Seen(next(changed), seen.terms()))
                            : new Outcome.Stale<>(target.seen() + 1);
        };
    }

    private static Registration next(Registration stored) {
        return new Registration(
                stored.unit(),
                stored.year(),
                stored.lines(),
                stored.state(),
                stored.late(),
                stored.history(),
                stored.version() + 1);
    }

    private Optional<Terms> terms(TenantId unit, int year) {
        return tree.ancestors(unit, today()).stream()
                .findFirst()
                .map(above -> registrations.roundAbove(above.id(), year, today()).termsFor(unit));
    }

    private Hand hand(Caller by) {
        return new Hand(by.subject(), clock.instant(), today());
    }

    public String unitName(TenantId unit) {
        return tree.node(unit).map(node -> node.name()).orElse(unit.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static boolean works(Caller by) {
        return by.has("specialist") || by.has("leader");
    }
}
