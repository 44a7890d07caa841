package vn.thidua.awards.council;

import vn.thidua.awards.catalogue.AwardCode;
import vn.thidua.awards.dossier.DossierId;
import vn.thidua.platform.tenancy.TenantId;

/**
 * Nội dung xét: a dossier as it stood when it came onto the agenda.
 *
 * @param unit the unit that proposes, whose paper the dossier is
 * @param unitName its name
 * @param person whether the nominee is a person: then members may be the nominee or related
 * @param post chức vụ, đơn vị công tác or address
 * @param needed of all members, to be proposed
 * @param article where that part is prescribed; blank for the rule of the council
 */
public record AgendaItem(
        DossierId dossier,
        TenantId unit,
        String unitName,
        String nominee,
        boolean person,
        String post,
        AwardCode award,
        String awardName,
        int year,
        String merit,
        Share needed,
        String article) {}
