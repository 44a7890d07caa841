package vn.thidua.awards.dossier.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.awards.dossier.ProposalId;
import vn.thidua.awards.dossier.usecase.PrintDossiers;
import vn.thidua.platform.tenancy.Caller;

/** Papers drafted from the data. */
@RestController
class PrintController {

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PrintDossiers print;

    PrintController(PrintDossiers print) {
        this.print = print;
    }

    @GetMapping("/api/awards/proposals/{id}/letter")
    ResponseEntity<byte[]> letter(Caller caller, @PathVariable String id) {
        return file(
                "to-trinh-khen-thuong",
                print.letter(caller, new ProposalId(id)).orElseThrow(Answers::absent));
    }

    @GetMapping("/api/awards/dossiers/{id}/report")
    ResponseEntity<byte[]> report(Caller caller, @PathVariable String id) {
        return file(
                "bao-cao-thanh-tich",
                print.report(caller, new DossierId(id)).orElseThrow(Answers::absent));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".docx").build().toString())
                .body(content);
    }
}
