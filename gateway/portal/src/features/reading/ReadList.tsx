import { Panel } from '@/shared/ui/Panel';

export type ReadItem = { key: string; main: string; side: string };

/** What was read, item by item; pointing at one lights its place in the document. */
export function ReadList({
  title,
  items,
  onLight,
}: {
  title: string;
  items: readonly ReadItem[];
  onLight: (key: string) => void;
}) {
  if (items.length === 0) {
    return null;
  }
  return (
    <Panel title={title} note={`${items.length}`}>
      <ol className="read-list">
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" onClick={() => onLight(item.key)} onFocus={() => onLight(item.key)}>
              <span>{item.main}</span>
              {item.side && <span className="quiet">{item.side}</span>}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
