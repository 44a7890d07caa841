package vn.thidua.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.pdf.Fonts;
import vn.thidua.reporting.report.Escalation;
import vn.thidua.reporting.report.NamedFigure;
import vn.thidua.reporting.report.NamedFigure.DossierCount;
import vn.thidua.reporting.report.NamedFigure.PlanCount;
import vn.thidua.reporting.report.NamedFigure.Source;
import vn.thidua.reporting.report.NamedFigures;
import vn.thidua.reporting.report.ReportKind;
import vn.thidua.reporting.report.SuppliedTemplates;
import vn.thidua.reporting.report.Template;
import vn.thidua.reporting.report.TemplateWish;
import vn.thidua.reporting.report.print.PrintedReports;
import vn.thidua.reporting.report.print.ReportWorkbooks;
import vn.thidua.reporting.rollup.Figure;

/** What reports need: named figures from {@code report/figures.csv}, templates from {@code report/templates.yaml}, a printer. */
@Configuration(proxyBeanMethods = false)
class ReportSettings {

    private static final String FIGURES = "report/figures.csv";
    private static final String TEMPLATES = "report/templates.yaml";
    private static final int COLUMNS = 4;

    @Bean
    NamedFigures namedFigures() {
        return new NamedFigures(
                text(FIGURES)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(ReportSettings::figure)
                        .toList());
    }

    /**
     * The templates of the class path.
     *
     * @throws IllegalStateException when one of them has a flaw: the service does not start with it
     */
    @Bean
    SuppliedTemplates suppliedTemplates(NamedFigures known) {
        JsonNode all =
                JsonMapper.shared()
                        .valueToTree(
                                new Yaml(new SafeConstructor(new LoaderOptions()))
                                        .<Object>load(text(TEMPLATES)));
        List<Template> templates = all.valueStream().map(ReportSettings::template).toList();
        for (Template template : templates) {
            List<Template.Flaw> flaws = template.flaws(known);
            if (!flaws.isEmpty()) {
                throw new IllegalStateException(TEMPLATES + ": " + template.id() + " " + flaws);
            }
        }
        return new SuppliedTemplates(templates);
    }

    @Bean
    Escalation escalation(EscalationSettings settings) {
        return settings.escalation();
    }

    @Bean
    PrintedReports printedReports(NamedFigures known) {
        return new PrintedReports(new PaperForm(Fonts.liberationSerif()), known);
    }

    @Bean
    ReportWorkbooks reportWorkbooks(NamedFigures known) {
        return new ReportWorkbooks(known);
    }

    private static NamedFigure figure(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FIGURES + ": " + line);
        }
        return new NamedFigure(cells[0], cells[1], source(cells[2], cells[3]));
    }

    private static Source source(String source, String key) {
        return switch (source) {
            case "YEAR" -> new Source.OfYear(Figure.valueOf(key));
            case "TITLE" -> new Source.OfTitle(key);
            case "PLANS" -> new Source.OfPlans(PlanCount.valueOf(key));
            case "DOSSIERS" -> new Source.OfDossiers(DossierCount.valueOf(key));
            case "AWARD" -> new Source.OfAward(key);
            default -> throw new IllegalStateException(FIGURES + ": " + source);
        };
    }

    private static Template template(JsonNode template) {
        return new TemplateWish(
                        template.required("name").asString(),
                        ReportKind.valueOf(template.required("kind").asString()),
                        template.required("sections")
                                .valueStream()
                                .map(ReportSettings::part)
                                .toList())
                .template(template.required("id").asString());
    }

    private static TemplateWish.Part part(JsonNode section) {
        return new TemplateWish.Part(
                section.required("title").asString(),
                section.path("hint").asString(""),
                section.path("rows")
                        .valueStream()
                        .map(
                                row ->
                                        new TemplateWish.Line(
                                                row.required("label").asString(),
                                                row.required("unit").asString(),
                                                row.required("formula").asString(),
                                                row.path("decimals").asInt(0)))
                        .toList());
    }

    private static String text(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
