import type { PlanContent } from '@/shared/plan/types';
import { Panel } from '@/shared/ui/Panel';

/** Lời văn as the content has it: of a document that was written here, or that has been amended since it was read. */
export function Wording({ content }: { content: PlanContent }) {
  return (
    <Panel title="Nội dung văn bản">
      <div className="wording">
        {(content.addressees ?? []).length > 0 && <p>Kính gửi: {content.addressees?.join('; ')}</p>}
        {paragraphs(content.opening)}
        {content.sections?.map((section, index) => {
          const Heading = (section.level ?? 1) === 1 ? 'h3' : 'h4';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: sections have no name of their own and this page only reads
            <section key={index}>
              <Heading>{[section.no, section.heading].filter(Boolean).join('. ')}</Heading>
              {paragraphs(section.body)}
            </section>
          );
        })}
        {content.annexes?.map((annex, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: annexes have no name of their own and this page only reads
          <section key={index}>
            <h3 className="wording-title">{annex.title}</h3>
            {paragraphs(annex.body)}
            <div className="editable-scroll">
              <table>
                <tbody>
                  {annex.rows?.map((cells, row) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
                    <tr key={row}>
                      {cells.map((cell, column) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name of their own
                        <td key={column}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function paragraphs(words: readonly string[] | undefined) {
  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own and this page only reads
  return words?.map((paragraph, index) => <p key={index}>{paragraph}</p>);
}
