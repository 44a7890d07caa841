package vn.thidua.awards.dossier.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.LocalRule;
import vn.thidua.awards.catalogue.Offer;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.NominationWindow;
import vn.thidua.awards.dossier.NominationWindow.Counted;
import vn.thidua.awards.dossier.NominationWindow.Named;
import vn.thidua.awards.dossier.NominationWindows;
import vn.thidua.awards.dossier.Proposal;
import vn.thidua.awards.dossier.Share;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Số lượng được đề nghị, counted while a unit nominates: what the plan of a movement allows each unit, and at most how many
 * per cent its province lets be nominated for an award in a year. Who is declined or withdrawn takes no place.
 */
@Component
public class Quotas {

    private static final Set<DossierState> SENT = Nominating.SENT;

    /** A number with what it counts. */
    public sealed interface Line {

        /** Of the movement. */
        record OfMovement(Counted counted) implements Line {}

        /**
         * Of the province, for one award in a year.
         *
         * @param act where it stands
         * @param base of how many, as the unit has told
         * @param most nothing: the base is not known yet
         */
        record OfProvince(
                AwardCode award,
                String act,
                int percent,
                String of,
                Optional<Integer> base,
                Optional<Integer> most,
                int named)
                implements Line {}

        /** Under which the unit tells of how many the percentage is; nothing: it is no percentage. */
        default Optional<String> key() {
            return switch (this) {
                case OfMovement(var counted) ->
                        counted.quota().shape() == NominationWindow.Shape.PERCENTAGE
                                ? Optional.of(counted.key())
                                : Optional.empty();
                case OfProvince rule -> Optional.of("PROVINCE-" + rule.award().value());
            };
        }

        default Optional<Integer> base() {
            return switch (this) {
                case OfMovement(var counted) -> counted.base();
                case OfProvince rule -> rule.base();
            };
        }

        default Optional<Integer> most() {
            return switch (this) {
                case OfMovement(var counted) -> counted.most();
                case OfProvince rule -> rule.most();
            };
        }

        default int named() {
            return switch (this) {
                case OfMovement(var counted) -> counted.named();
                case OfProvince rule -> rule.named();
            };
        }

        default boolean isExceeded() {
            return most().filter(number -> named() > number).isPresent();
        }
    }

    private final NominationWindows windows;
    private final Dossiers dossiers;
    private final DossierTerms terms;
    private final DossierDesk desk;

    Quotas(NominationWindows windows, Dossiers dossiers, DossierTerms terms, DossierDesk desk) {
        this.windows = windows;
        this.dossiers = dossiers;
        this.terms = terms;
        this.desk = desk;
    }

    /**
     * As they stand with these drafts of the proposal: an excess shows before it is sent.
     *
     * @param of all that the person sees of the proposal
     */
    List<Line> lines(Proposal proposal, List<AwardDossier> of) {
        List<AwardDossier> open = of.stream().filter(AwardDossier::isOpen).toList();
        Stream<Line> movement =
                window(proposal).stream()
                        .flatMap(
                                window ->
                                        window
                                                .counted(
                                                        proposal.unit(),
                                                        named(both(sent(proposal), open)),
                                                        proposal.bases())
                                                .stream())
                        .map(Line.OfMovement::new);
        Stream<Line> province =
                of.stream()
                        .map(dossier -> dossier.content().award())
                        .distinct()
                        .flatMap(
                                award ->
                                        ofProvince(
                                                proposal,
                                                award,
                                                () -> both(sentFor(proposal, award), open))
                                                .stream());
        return Stream.concat(movement, province).toList();
    }

    /** The first number that sending this one would go beyond. */
    Optional<Line> exceeded(AwardDossier dossier, Proposal proposal) {
        Optional<Line> movement =
                window(proposal)
                        .flatMap(
                                window ->
                                        window.exceeded(
                                                proposal.unit(),
                                                named(without(dossier, sent(proposal))),
                                                named(dossier),
                                                proposal.bases()))
                        .map(Line.OfMovement::new);
        AwardCode award = dossier.content().award();
        return movement.or(
                () ->
                        ofProvince(
                                        proposal,
                                        award,
                                        () -> {
                                            List<AwardDossier> all =
                                                    new ArrayList<>(
                                                            without(
                                                                    dossier,
                                                                    sentFor(proposal, award)));
                                            all.add(dossier);
                                            return all;
                                        })
                                .filter(Line::isExceeded));
    }

    /** Counts only where the province says a number: a year-end has thousands of dossiers. */
    private Optional<Line> ofProvince(
            Proposal proposal, AwardCode award, Supplier<List<AwardDossier>> counted) {
        return local(proposal.unit(), award)
                .filter(local -> local.rule().quotaPercent().isPresent())
                .map(local -> line(proposal, award, local, counted.get()));
    }

    private static Line line(
            Proposal proposal, AwardCode award, Offer.Local local, List<AwardDossier> counted) {
        LocalRule rule = local.rule();
        int percent = rule.quotaPercent().getAsInt();
        Optional<Integer> base =
                Optional.ofNullable(proposal.bases().get("PROVINCE-" + award.value()));
        return new Line.OfProvince(
                award,
                local.act(),
                percent,
                rule.quotaOf(),
                base,
                base.map(of -> Share.of(BigDecimal.valueOf(percent), of)),
                (int)
                        counted.stream()
                                .filter(each -> each.content().award().equals(award))
                                .count());
    }

    private Optional<Offer.Local> local(TenantId unit, AwardCode award) {
        return terms.offer(unit, award).flatMap(Offer::local);
    }

    private Optional<NominationWindow> window(Proposal proposal) {
        return proposal.occasion()
                .movement()
                .flatMap(movement -> windows.find(movement, desk.today()));
    }

    private List<AwardDossier> sent(Proposal proposal) {
        return own(Optional.empty(), Optional.empty(), proposal.occasion().movement(), proposal);
    }

    private List<AwardDossier> sentFor(Proposal proposal, AwardCode award) {
        return own(
                Optional.of(proposal.occasion().year()),
                Optional.of(award),
                Optional.empty(),
                proposal);
    }

    /** A person above sees them of the unit that proposes only. */
    private List<AwardDossier> own(
            Optional<Integer> year,
            Optional<AwardCode> award,
            Optional<String> movement,
            Proposal proposal) {
        return desk.ofUnit(
                proposal.unit(),
                () ->
                        dossiers.own(
                                        new Dossiers.Wanted(
                                                year,
                                                SENT,
                                                Set.of(),
                                                Optional.empty(),
                                                award,
                                                Optional.empty(),
                                                movement,
                                                0,
                                                Dossiers.Wanted.ALL))
                                .dossiers());
    }

    private static List<AwardDossier> both(List<AwardDossier> sent, List<AwardDossier> open) {
        return Stream.concat(
                        sent.stream(),
                        open.stream()
                                .filter(
                                        each ->
                                                sent.stream()
                                                        .noneMatch(
                                                                other ->
                                                                        other.id()
                                                                                .equals(
                                                                                        each
                                                                                                .id()))))
                .toList();
    }

    private static List<AwardDossier> without(AwardDossier one, List<AwardDossier> all) {
        return all.stream().filter(other -> !other.id().equals(one.id())).toList();
    }

    private static List<Named> named(List<AwardDossier> all) {
        return all.stream().map(Quotas::named).toList();
    }

    private static Named named(AwardDossier dossier) {
        return new Named(dossier.content().award(), dossier.content().nominee().kind());
    }
}
