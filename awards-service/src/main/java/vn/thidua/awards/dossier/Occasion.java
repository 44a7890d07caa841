package vn.thidua.awards.dossier;

import java.util.Optional;
import vn.thidua.awards.catalogue.MeritKind;

/**
 * For what is proposed (loại hình khen thưởng).
 *
 * @param movement the movement after whose final review it is
 */
public record Occasion(MeritKind kind, int year, Optional<String> movement) {}
