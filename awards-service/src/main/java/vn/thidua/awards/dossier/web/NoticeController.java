package vn.thidua.awards.dossier.web;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.awards.dossier.DossierState;
import vn.thidua.awards.dossier.usecase.Doubled;
import vn.thidua.awards.dossier.usecase.ReadNotices;
import vn.thidua.platform.tenancy.Caller;

/** What a unit should know about dossiers without looking for it. */
@RestController
class NoticeController {

    record NewsJson(
            String dossierId,
            String name,
            String awardName,
            DossierState to,
            String unitName,
            Instant at,
            String note) {}

    record NoticesJson(List<NewsJson> news, List<RowJson> overdue) {}

    private final ReadNotices notices;
    private final Names names;

    NoticeController(ReadNotices notices, Names names) {
        this.notices = notices;
        this.names = names;
    }

    @GetMapping("/api/awards/dossiers/notices")
    NoticesJson notices(Caller caller) {
        return new NoticesJson(
                notices.ofOwn(caller).stream().map(this::news).toList(),
                notices.overdueBelow(caller).stream()
                        .map(it -> RowJson.of(it, names, true, Doubled.NOTHING))
                        .toList());
    }

    private NewsJson news(ReadNotices.News each) {
        return new NewsJson(
                each.dossier().id().value(),
                each.dossier().content().nominee().name(),
                names.of(each.dossier()).award(each.dossier().content().award()),
                each.step().to(),
                names.unit(each.step().unit()),
                each.step().at(),
                each.step().note());
    }
}
