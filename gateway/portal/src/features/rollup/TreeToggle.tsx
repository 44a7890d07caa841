import type { MouseEvent } from 'react';

type Props = {
  /** Whose row it opens. */
  name: string;
  expandable: boolean;
  expanded: boolean;
  onToggle: (event: MouseEvent<HTMLElement>) => void;
};

/** Opens and closes a row of a tree; a row with nothing below keeps the space. */
export function TreeToggle({ name, expandable, expanded, onToggle }: Props) {
  if (!expandable) {
    return <span className="tree-toggle-space" />;
  }
  return (
    <button
      type="button"
      className="tree-toggle"
      aria-expanded={expanded}
      aria-label={`${expanded ? 'Thu gọn' : 'Mở'} ${name}`}
      onClick={onToggle}
    >
      {expanded ? '−' : '+'}
    </button>
  );
}
