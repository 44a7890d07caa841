package vn.thidua.movements.example.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movements.example.Example;
import vn.thidua.movements.example.ExampleId;
import vn.thidua.movements.example.KnownHonour;
import vn.thidua.movements.example.Portrait;
import vn.thidua.movements.example.Publication;
import vn.thidua.movements.example.usecase.ShowExamples;

/** What everybody may read, without signing in: published, with a consent that holds, and nothing about how it came. */
@RestController
@RequestMapping("/api/public/examples/{unit}")
class PublicExampleController {

    record PublicExample(
            String id,
            Portrait.Kind kind,
            Portrait.Subject subject,
            String name,
            String post,
            String title,
            String story,
            @Nullable LocalDate publishedOn,
            boolean picture,
            ExampleViews.@Nullable HonourView honour) {

        static PublicExample of(Example example, Optional<KnownHonour> honour) {
            Portrait portrait = example.portrait();
            return new PublicExample(
                    example.id().value(),
                    portrait.kind(),
                    portrait.subject(),
                    portrait.name(),
                    portrait.post(),
                    portrait.title(),
                    portrait.story(),
                    example.publication().map(Publication::firstOn).orElse(null),
                    example.picture().isPresent(),
                    honour.map(ExampleViews.HonourView::of).orElse(null));
        }
    }

    record PublicPage(String unitName, List<PublicExample> examples) {}

    private final ShowExamples show;

    PublicExampleController(ShowExamples show) {
        this.show = show;
    }

    @GetMapping
    ResponseEntity<PublicPage> page(@PathVariable String unit) {
        ShowExamples.Page page = show.page(unit).orElseThrow(Answers::absent);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new PublicPage(
                                page.unit().name(),
                                page.examples().stream()
                                        .map(each -> PublicExample.of(each, show.honour(each)))
                                        .toList()));
    }

    @GetMapping("/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String unit, @PathVariable String id) {
        return show.picture(unit, new ExampleId(id)).map(Answers::of).orElseThrow(Answers::absent);
    }
}
