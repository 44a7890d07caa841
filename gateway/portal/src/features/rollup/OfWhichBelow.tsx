import './rollup.css';
/** A total, and how much of it comes from the plans below. */
export function OfWhichBelow({ total, below }: { total: number; below: number }) {
  return (
    <>
      <strong>{total}</strong>
      {below > 0 && <div className="quiet quarters-note">cấp dưới: {below}</div>}
    </>
  );
}
