import type { Assignment } from './api/progress';
import { lightWords } from './words';

const colours = ['RED', 'YELLOW', 'GREEN', 'GREY'] as const;

/** How many stand how, and who has never answered. */
export function Summary({ items }: { items: Assignment[] }) {
  if (items.length === 0) {
    return null;
  }
  const silent = items.filter(({ neverAnswered }) => neverAnswered);
  return (
    <>
      <p className="progress-counts">
        {colours.map((colour) => (
          <span key={colour} className={`light light-${colour.toLowerCase()}`}>
            {lightWords[colour]}: {items.filter(({ light }) => light.colour === colour).length}
          </span>
        ))}
      </p>
      {silent.length > 0 && (
        <div className="progress-silent">
          <strong>Chưa cập nhật</strong>
          <ul aria-label="Chưa cập nhật">
            {silent.map((item) => (
              <li key={item.id}>
                {item.owner?.name ?? 'Chưa giao người phụ trách'}: {item.name}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
