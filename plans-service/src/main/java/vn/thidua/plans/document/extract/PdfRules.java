package vn.thidua.plans.document.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that are drawn on a page: strokes, and rectangles so thin that they are meant as lines. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private static final double THIN = 2.5;
    private static final double STRAIGHT = 1;

    /** No table has more; a page that pretends to is not worth the time. */
    private static final int MOST = 3_000;

    /**
     * A line along one axis, from the top left corner of the page, in points.
     *
     * @param at place on the other axis
     * @param from lower end
     * @param to upper end
     */
    record Rule(boolean horizontal, double at, double from, double to) {}

    private final PDRectangle box;
    private final List<Rule> rules = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>();
    private final List<double[]> rectangles = new ArrayList<>();
    private Point2D.Double point = new Point2D.Double();

    private PdfRules(PDPage page) {
        super(page);
        this.box = page.getCropBox();
    }

    static List<Rule> of(PDPage page) throws IOException {
        if (page.getRotation() != 0) {
            return List.of();
        }
        PdfRules engine = new PdfRules(page);
        engine.processPage(page);
        return engine.rules;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        rectangles.add(new double[] {p0.getX(), p0.getY(), p2.getX(), p2.getY()});
    }

    @Override
    public void moveTo(float x, float y) {
        point = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new double[] {point.x, point.y, x, y});
        point = new Point2D.Double(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {
        path.clear();
        rectangles.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(line -> add(line[0], line[1], line[2], line[3]));
        for (double[] it : rectangles) {
            add(it[0], it[1], it[2], it[1]);
            add(it[0], it[3], it[2], it[3]);
            add(it[0], it[1], it[0], it[3]);
            add(it[2], it[1], it[2], it[3]);
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        for (double[] it : rectangles) {
            double middleX = (it[0] + it[2]) / 2;
            double middleY = (it[1] + it[3]) / 2;
            if (Math.abs(it[3] - it[1]) <= THIN) {
                add(it[0], middleY, it[2], middleY);
            } else if (Math.abs(it[2] - it[0]) <= THIN) {
                add(middleX, it[1], middleX, it[3]);
            }
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}

    @Override
    public void drawImage(PDImage image) {}

    private void add(double x1, double y1, double x2, double y2) {
        if (rules.size() >= MOST) {
            return;
        }
        double left = box.getLowerLeftX();
        double top = box.getUpperRightY();
        if (Math.abs(y1 - y2) <= STRAIGHT) {
            rules.add(
                    new Rule(
                            true,
                            top - (y1 + y2) / 2,
                            Math.min(x1, x2) - left,
                            Math.max(x1, x2) - left));
        } else if (Math.abs(x1 - x2) <= STRAIGHT) {
            rules.add(
                    new Rule(
                            false,
                            (x1 + x2) / 2 - left,
                            top - Math.max(y1, y2),
                            top - Math.min(y1, y2)));
        }
    }
}
