package vn.thidua.plans.api;

import java.time.LocalDate;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;

/** The people of a fresh tree of units, and the documents that their units write. */
record Officials(int port, SampleTree tree) {

    static Officials of(int port, LoadUnits load, Units units) {
        return new Officials(port, SampleTree.load(load, units));
    }

    Api leader(String unit) {
        return Api.of(port, unit, "leader");
    }

    Api specialist(String unit) {
        return Api.of(port, unit, "specialist");
    }

    static Letter ofProvince() {
        return Letter.plan("Tỉnh Sông Lam", "28/KH-UBND", LocalDate.of(2024, 1, 2));
    }

    static Letter ofDistrict() {
        return Letter.plan("Huyện Tân Phú", "03/KH-UBND", LocalDate.of(2024, 1, 4));
    }

    static Letter ofDistrictForProvince() {
        return ofDistrict()
                .implementing(
                        "Kế hoạch số 28/KH-UBND ngày 02/01/2024 của Ủy ban nhân dân tỉnh Sông Lam");
    }

    static Letter ofCommune() {
        return Letter.plan("Xã Minh Khai", "11/KH-UBND", LocalDate.of(2024, 1, 10))
                .implementing(
                        "Kế hoạch số 03/KH-UBND ngày 04/01/2024 của Ủy ban nhân dân huyện Tân Phú");
    }

    static Letter ofCommuneWithoutBasis(int number) {
        return Letter.plan("Xã Minh Khai", number + "/KH-UBND", LocalDate.of(2024, 2, 1));
    }

    /** Uploads and issues under the document's own number. */
    Api.Answer issued(String unit, Letter letter) {
        Api leader = leader(unit);
        return leader.issue(leader.upload(letter).id(), "DOCUMENT");
    }
}
