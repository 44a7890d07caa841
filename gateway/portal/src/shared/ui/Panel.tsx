import { type ReactNode, useId } from 'react';

type Props = {
  title: ReactNode;
  note?: ReactNode;
  extra?: ReactNode;
  className?: string;
  id?: string;
  children: ReactNode;
};

/** A titled part of a page, found by its title. */
export function Panel({ title, note, extra, className, id, children }: Props) {
  const heading = useId();
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={heading} id={id}>
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        {note && <span className="panel-note">{note}</span>}
        {extra && <div className="panel-extra">{extra}</div>}
      </header>
      {children}
    </section>
  );
}
