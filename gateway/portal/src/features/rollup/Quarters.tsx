import './rollup.css';

const names = ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Chưa rõ quý'];

/** Tasks by quarter, the ones without a quarter last. */
export function Quarters({ tasks, byQuarter }: { tasks: number; byQuarter: readonly number[] }) {
  const parts = byQuarter.map((count, index) => ({ count, name: names[index] ?? '' })).filter(({ count }) => count > 0);
  return (
    <>
      <strong>{tasks}</strong>
      {parts.length > 0 && (
        <div className="quiet quarters">
          {parts.map(({ name, count }) => (
            <span key={name}>
              {name}: {count}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
