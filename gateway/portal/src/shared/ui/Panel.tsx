import { type ReactNode, useId } from 'react';

type Props = {
  title: ReactNode;
  /** The page's own title, of which there is one. */
  main?: boolean;
  note?: ReactNode;
  extra?: ReactNode;
  className?: string;
  id?: string;
  children: ReactNode;
};

/** A titled part of a page, found by its title. */
export function Panel({ title, main, note, extra, className, id, children }: Props) {
  const heading = useId();
  const Heading = main ? 'h1' : 'h2';
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={heading} id={id}>
      <header className="panel-head">
        <Heading id={heading}>{title}</Heading>
        {note && <span className="panel-note">{note}</span>}
        {extra && <div className="panel-extra">{extra}</div>}
      </header>
      {children}
    </section>
  );
}
