import './document.css';
import { memo, useEffect, useMemo, useRef } from 'react';
import { isDoubleSpaced, type Mark, segmentsOf, tightened } from '@/shared/text/segments';

type Props = {
  text: string;
  marks: readonly Mark[];
  /** The mark to light up and bring into view. */
  lit: string | null;
  /** What a mark is called for somebody who cannot see it. */
  nameOf: (key: string) => string;
  onPick?: (key: string) => void;
};

/** The document's text with every place lit that something was read from. */
export function DocumentText({ text, marks, lit, nameOf, onPick }: Props) {
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    const root = box.current;
    if (!root) {
      return;
    }
    for (const old of root.querySelectorAll('.mark-lit')) {
      old.classList.remove('mark-lit');
    }
    if (!lit) {
      return;
    }
    const found = root.querySelectorAll<HTMLElement>(`[data-keys~="${CSS.escape(lit)}"]`);
    for (const mark of found) {
      mark.classList.add('mark-lit');
    }
    const first = found[0];
    if (first) {
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const top = first.offsetTop - root.clientHeight / 3;
      root.scrollTo({ top, behavior: calm ? 'auto' : 'smooth' });
    }
  }, [lit]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={box} className="document-text" aria-label="Văn bản" tabIndex={0}>
      <Segments text={text} marks={marks} nameOf={nameOf} onPick={onPick} />
    </section>
  );
}

const Segments = memo(function Segments({ text, marks, nameOf, onPick }: Omit<Props, 'lit'>) {
  const segments = useMemo(() => segmentsOf(text, marks), [text, marks]);
  const show = useMemo(() => shownAs(text), [text]);
  return segments.map((segment) => {
    const key = segment.keys[0];
    if (!key) {
      return <span key={segment.start}>{show(segment.text)}</span>;
    }
    const className = `mark mark-${segment.tone ?? 'read'}`;
    return onPick ? (
      // biome-ignore lint/a11y/useSemanticElements: a button cannot flow and break over lines as text does
      <span
        key={segment.start}
        className={className}
        data-keys={segment.keys.join(' ')}
        role="button"
        tabIndex={0}
        title={nameOf(key)}
        onClick={() => onPick(key)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            onPick(key);
          }
        }}
      >
        {show(segment.text)}
      </span>
    ) : (
      <mark key={segment.start} className={className} data-keys={segment.keys.join(' ')} title={nameOf(key)}>
        {show(segment.text)}
      </mark>
    );
  });
});

function shownAs(text: string): (part: string) => string {
  const body = isDoubleSpaced(text) ? tightened : (part: string) => part;
  return (part) => body(text.startsWith(part) ? part.replace(/^\s*\n/, '') : part);
}
