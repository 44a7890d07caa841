package vn.thidua.awards.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.awards.catalogue.Award;
import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.catalogue.MeritKind;
import vn.thidua.awards.dossier.AwardDossier;
import vn.thidua.awards.dossier.Content;
import vn.thidua.awards.dossier.CouncilResult;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.Dossiers;
import vn.thidua.awards.dossier.Nominee;
import vn.thidua.awards.dossier.Occasion;
import vn.thidua.awards.dossier.Posting;
import vn.thidua.awards.dossier.Proceedings;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.Step;
import vn.thidua.awards.subject.Gender;
import vn.thidua.awards.subject.PersonCategory;
import vn.thidua.awards.subject.SubjectId;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/**
 * A dossier in the state that a test needs, stored as its unit's paper.
 *
 * @param award code
 * @param year for which it is
 */
record Dossier(
        String unit,
        String holder,
        DossierState state,
        Award.Subject kind,
        String name,
        String award,
        int year,
        Optional<Posting> posting,
        Optional<CouncilResult> council,
        Optional<SubjectId> subject) {

    static Dossier of(
            String unit, String holder, DossierState state, String name, String award, int year) {
        return new Dossier(
                unit,
                holder,
                state,
                Award.Subject.INDIVIDUAL,
                name,
                award,
                year,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Dossier forSubject(Award.Subject of, Optional<SubjectId> who) {
        return new Dossier(unit, holder, state, of, name, award, year, posting, council, who);
    }

    Dossier posted(Posting until) {
        return new Dossier(
                unit, holder, state, kind, name, award, year, Optional.of(until), council, subject);
    }

    Dossier passed(CouncilResult result) {
        return new Dossier(
                unit,
                holder,
                state,
                kind,
                name,
                award,
                year,
                posting,
                Optional.of(result),
                subject);
    }

    DossierId storedIn(Dossiers dossiers) {
        return storedIn(dossiers, Optional.empty());
    }

    /** With an initiative of the register as its ground. */
    DossierId storedIn(Dossiers dossiers, Optional<String> initiative) {
        boolean person = kind == Award.Subject.INDIVIDUAL;
        DossierId id = new DossierId(UUID.randomUUID().toString());
        AwardDossier dossier =
                new AwardDossier(
                        new AwardDossier.Origin(
                                id,
                                new TenantId(unit),
                                new ProposalId("proposal-" + id),
                                new Occasion(MeritKind.ACHIEVEMENT, year, Optional.empty()),
                                1),
                        new Content(
                                new Nominee(
                                        subject,
                                        kind,
                                        name,
                                        "Công chức xã",
                                        person
                                                ? Optional.of(PersonCategory.DIRECT_WORKER)
                                                : Optional.empty(),
                                        person ? Optional.of(Gender.FEMALE) : Optional.empty(),
                                        false,
                                        initiative),
                                new AwardCode(award),
                                "Hoàn thành xuất sắc nhiệm vụ năm " + year,
                                "Báo cáo",
                                List.of()),
                        new AwardDossier.Stand(
                                state,
                                new TenantId(holder),
                                Optional.empty(),
                                List.of(
                                        new Step(
                                                state,
                                                Instant.parse("2024-04-01T02:00:00Z"),
                                                new TenantId(holder),
                                                "",
                                                ""))),
                        new Proceedings(
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                posting,
                                council.stream().toList(),
                                Optional.empty()),
                        Optional.empty(),
                        0);
        Tenancy.run(
                new TenantScope.Work(new TenantId(unit), "prepare a test"),
                () -> {
                    if (!dossiers.store(dossier)) {
                        throw new IllegalStateException("not stored");
                    }
                });
        return id;
    }

    static DossierState stateOf(Dossiers dossiers, String unit, DossierId id) {
        return Tenancy.call(
                new TenantScope.Work(new TenantId(unit), "look in a test"),
                () -> dossiers.own(id).orElseThrow().state());
    }
}
