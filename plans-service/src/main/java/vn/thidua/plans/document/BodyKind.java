package vn.thidua.plans.document;

/** Loại cơ quan ban hành: UBND, Hội đồng TĐKT, sở ngành, ban chỉ đạo, Đảng. */
public enum BodyKind {
    UBND,
    HOI_DONG_TDKT,
    SO_NGANH,
    BAN_CHI_DAO,
    DANG
}
