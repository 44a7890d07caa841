package vn.thidua.awards.council;

import vn.thidua.awards.dossier.DossierId;

/** Kiểm phiếu: ballots and written opinions together, over all members of the council. */
record Tally(Session session, BallotBox box, CouncilRule rule) {

    ItemResult of(AgendaItem item) {
        DossierId dossier = item.dossier();
        int seats = session.seats().size();
        int recused =
                (int)
                        session.seats().stream()
                                .filter(each -> session.isRecused(dossier, each.id()))
                                .count();
        int inFavour = voices(dossier, Choice.FOR);
        int against = voices(dossier, Choice.AGAINST);
        int members = rule.recusedCount() ? seats : seats - recused;
        return new ItemResult(
                dossier,
                members,
                recused,
                inFavour,
                against,
                seats - recused - inFavour - against,
                item.needed(),
                members > 0 && item.needed().reachedBy(inFavour, members));
    }

    private int voices(DossierId dossier, Choice choice) {
        long written =
                session.opinions().stream()
                        .filter(each -> each.choices().get(dossier) == choice)
                        .count();
        long onPaper =
                session.counted(dossier)
                        .map(each -> choice == Choice.FOR ? each.inFavour() : each.against())
                        .orElse(0);
        return (int) (written + onPaper + box.count(dossier, choice));
    }
}
