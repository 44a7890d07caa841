package vn.thidua.plans.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.CitationRole;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.plan.PlanContent.Reference;
import vn.thidua.plans.reading.PlanReader;
import vn.thidua.plans.reading.ReadingContext;

/** From what the importer says of a document to the content of a draft. */
public final class DocumentReader implements ReadDocument {

    private final PlanReader reader;
    private final Clock clock;

    public DocumentReader(PlanReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public ReadOutcome read(Path file, String name) throws IOException {
        return read(new SourceFile(name, Files.size(file), () -> Files.newInputStream(file)));
    }

    @Override
    public ReadOutcome read(SourceFile source) {
        return switch (reader.read(source, new ReadingContext(LocalDate.now(clock)))) {
            case vn.thidua.plans.reading.Reading.Refused(var reason, var message) ->
                    new ReadOutcome.Refused(reason, message);
            case vn.thidua.plans.reading.Reading.Read(var document, var text, var fileType) ->
                    new ReadOutcome.Read(
                            text.text(),
                            fileType.mediaType(),
                            content(document),
                            new Reading(document.fields(), document.findings()));
        };
    }

    static PlanContent content(PlanDocument document) {
        PlanDocument.Head head = document.document();
        return new PlanContent(
                head.type().orElse(DocumentType.KE_HOACH),
                new DocumentNumber(head.sequence(), head.symbol()),
                head.place(),
                head.date(),
                head.title().orElse(""),
                head.kind(),
                head.year(),
                head.theme(),
                document.issuer().name(),
                document.issuer().body(),
                document.addressees(),
                document.opening(),
                document.sections().stream()
                        .map(
                                section ->
                                        new PlanContent.Section(
                                                Optional.of(section.no())
                                                        .filter(no -> !no.isBlank()),
                                                section.heading(),
                                                section.level(),
                                                section.body(),
                                                Optional.of(section.evidence())))
                        .toList(),
                document.movements().stream()
                        .map(
                                movement ->
                                        new PlanContent.Movement(
                                                movement.name(),
                                                movement.standingBody(),
                                                movement.period(),
                                                Optional.of(movement.evidence())))
                        .toList(),
                document.tasks().stream()
                        .map(
                                task ->
                                        new PlanContent.Task(
                                                task.no(),
                                                task.content(),
                                                task.lead(),
                                                task.coordinating(),
                                                task.quarter(),
                                                task.year(),
                                                Optional.empty(),
                                                Optional.of(task.evidence())))
                        .toList(),
                document.targets().stream()
                        .map(
                                target ->
                                        new PlanContent.Target(
                                                target.group(),
                                                target.name(),
                                                target.comparator(),
                                                target.value(),
                                                target.unit(),
                                                Optional.of(target.evidence())))
                        .toList(),
                references(document),
                document.recipients(),
                document.signature()
                        .map(
                                it ->
                                        new PlanContent.Signature(
                                                it.authority(), it.capacity(), it.name())),
                document.annexes().stream()
                        .map(
                                annex ->
                                        new PlanContent.Annex(
                                                annex.title(), annex.body(), annex.rows()))
                        .toList(),
                Set.of());
    }

    /** What the reference to the same act says that it is about. */
    private static Optional<String> subject(PlanDocument document, PlanDocument.Parent parent) {
        return document.references().stream()
                .filter(reference -> reference.evidence().equals(parent.evidence()))
                .findFirst()
                .flatMap(PlanDocument.Reference::subject);
    }

    /** The parent comes first: it is the citation that the link is looked for by. */
    private static List<Reference> references(PlanDocument document) {
        List<Reference> references = new ArrayList<>();
        document.parent()
                .ifPresent(
                        parent ->
                                references.add(
                                        new Reference(
                                                Optional.of(parent.type()),
                                                Optional.of(parent.number())
                                                        .filter(number -> !number.isBlank()),
                                                parent.date(),
                                                parent.issuer(),
                                                subject(document, parent),
                                                CitationRole.IMPLEMENTS,
                                                Optional.of(parent.evidence()))));
        Optional<String> parentKey =
                document.parent().map(PlanDocument.Parent::number).flatMap(DocumentNumber::key);
        document.references().stream()
                .filter(
                        reference ->
                                parentKey.isEmpty()
                                        || !reference
                                                .number()
                                                .flatMap(DocumentNumber::key)
                                                .equals(parentKey))
                .map(
                        reference ->
                                new Reference(
                                        Optional.of(reference.type()),
                                        reference.number(),
                                        reference.date(),
                                        reference.issuer(),
                                        reference.subject(),
                                        document.parent().isEmpty()
                                                        && reference.role()
                                                                == CitationRole.IMPLEMENTS
                                                ? CitationRole.CITES
                                                : reference.role(),
                                        Optional.of(reference.evidence())))
                .forEach(references::add);
        return references;
    }
}
