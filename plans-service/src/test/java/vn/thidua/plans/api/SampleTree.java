package vn.thidua.plans.api;

import java.io.StringReader;
import vn.thidua.plans.unit.UnitId;
import vn.thidua.plans.unit.Units;
import vn.thidua.plans.unit.usecase.LoadUnits;
import vn.thidua.test.Fresh;
import vn.thidua.test.Waiting;

/** Two provinces that no other test uses: one with two districts and three communes, a strange one with a commune. */
record SampleTree(
        String province,
        String district,
        String otherDistrict,
        String commune,
        String sister,
        String cousin,
        String strangeProvince,
        String strangeDistrict,
        String stranger) {

    static SampleTree load(LoadUnits load, Units units) {
        SampleTree tree =
                new SampleTree(
                        Fresh.unit(),
                        Fresh.unit(),
                        Fresh.unit(),
                        Fresh.unit(),
                        Fresh.unit(),
                        Fresh.unit(),
                        Fresh.unit(),
                        Fresh.unit(),
                        Fresh.unit());
        String file =
                """
                code,name,level,parent_code,valid_from,valid_to
                %s,Tỉnh Sông Lam,PROVINCE,,2020-01-01,
                %s,Huyện Tân Phú,DISTRICT,%s,2020-01-01,
                %s,Thị xã Hòa Bình,DISTRICT,%s,2020-01-01,
                %s,Xã Minh Khai,COMMUNE,%s,2020-01-01,
                %s,Xã Đông Hải,COMMUNE,%s,2020-01-01,
                %s,Phường Bến Thủy,COMMUNE,%s,2020-01-01,
                %s,Tỉnh Núi Xanh,PROVINCE,,2020-01-01,
                %s,Huyện Thạch An,DISTRICT,%s,2020-01-01,
                %s,Xã Vân Sơn,COMMUNE,%s,2020-01-01,
                """
                        .formatted(
                                tree.province,
                                tree.district,
                                tree.province,
                                tree.otherDistrict,
                                tree.province,
                                tree.commune,
                                tree.district,
                                tree.sister,
                                tree.district,
                                tree.cousin,
                                tree.otherDistrict,
                                tree.strangeProvince,
                                tree.strangeDistrict,
                                tree.strangeProvince,
                                tree.stranger,
                                tree.strangeDistrict);
        LoadUnits.Loaded loaded = load.load(new StringReader(file));
        if (!loaded.refused().isEmpty()) {
            throw new IllegalStateException("the tree of the test is refused: " + loaded.refused());
        }
        Waiting.until(() -> units.tree().find(new UnitId(tree.stranger)).isPresent());
        return tree;
    }
}
