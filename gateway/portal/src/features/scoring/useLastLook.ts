import { useEffect, useState } from 'react';

const prefix = 'thidua.scorecard.seen.';

/** When this person last looked at a scorecard on this machine; this look counts from when the page is left. */
export function useLastLook(card: string): string | null {
  const [last] = useState(() => localStorage.getItem(prefix + card));
  useEffect(() => {
    const remember = () => localStorage.setItem(prefix + card, new Date().toISOString());
    window.addEventListener('pagehide', remember);
    return () => {
      window.removeEventListener('pagehide', remember);
      remember();
    };
  }, [card]);
  return last;
}
