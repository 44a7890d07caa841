import type { Registered } from '../api/awards';
import type { Nominee, NomineeLine, ProposalLine } from '../api/dossiers';

/** A line of the table as it is being written. */
export type Draft = NomineeLine & { edited: boolean };

const kinds: Record<Registered['kind'], Nominee['kind']> = {
  PERSON: 'INDIVIDUAL',
  COLLECTIVE: 'COLLECTIVE',
  HOUSEHOLD: 'HOUSEHOLD',
};

export function newLine(award: string): Draft {
  return {
    id: crypto.randomUUID(),
    version: 0,
    edited: false,
    content: {
      nominee: {
        subjectId: null,
        kind: 'INDIVIDUAL',
        name: '',
        post: '',
        category: null,
        gender: null,
        enterprise: false,
      },
      award,
      merit: '',
      report: '',
    },
  };
}

export function draftOf({ row, report }: ProposalLine): Draft {
  return {
    id: row.id,
    version: row.version,
    edited: false,
    content: { nominee: row.nominee, award: row.award, merit: row.merit, report },
  };
}

/** With a name typed: one that is alone in the register under this name is that entry. */
export function named(nominee: Nominee, name: string, register: readonly Registered[]): Nominee {
  const found = register.filter((each) => each.name === name.trim());
  const [one] = found;
  return found.length === 1 && one
    ? {
        subjectId: one.id,
        kind: kinds[one.kind],
        name: one.name,
        post: nominee.post || one.post,
        category: one.category,
        gender: one.gender,
        enterprise: one.enterprise ?? false,
      }
    : { ...nominee, subjectId: null, name };
}

export function isBlank({ content }: Draft): boolean {
  return content.nominee.name.trim() === '' && content.merit.trim() === '' && content.nominee.post.trim() === '';
}

/** Stored lines with what is typed over them, then new ones. */
export function merged(stored: readonly ProposalLine[], drafts: readonly Draft[]): Draft[] {
  const typed = new Map(drafts.map((draft) => [draft.id, draft]));
  const lines = stored.map((line) => {
    const draft = typed.get(line.row.id);
    typed.delete(line.row.id);
    // what was stored meanwhile counts; what is typed stays typed
    return draft?.edited ? { ...draft, version: line.row.version } : draftOf(line);
  });
  return [...lines, ...typed.values()];
}
