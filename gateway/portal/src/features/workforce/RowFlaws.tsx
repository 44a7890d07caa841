/** What is wrong in a row, below its name. */
export function RowFlaws({ flaws, row }: { flaws: Map<string, string>; row: string }) {
  const own = [...flaws].filter(([field]) => field.startsWith(`${row}/`));
  return own.map(([field, message]) => (
    <div key={field} className="workforce-flaw" role="alert">
      {message}
    </div>
  ));
}
