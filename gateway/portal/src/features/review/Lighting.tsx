import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { anchorOf } from './focus';

type Light = (key: string) => void;

const LightContext = createContext<Light>(() => undefined);

const pauseBeforePointing = 180;

export function LightProvider({ light, children }: { light: Light; children: ReactNode }) {
  return <LightContext value={light}>{children}</LightContext>;
}

/** What a field, a row or a finding carries so that looking at it lights its place in the document. */
export function useLight(key: string) {
  const light = useContext(LightContext);
  const timer = useRef<number | undefined>(undefined);
  return useMemo(
    () => ({
      id: anchorOf(key),
      onFocus: () => light(key),
      // A mouse that only passes by does not make the document jump.
      onMouseEnter: () => {
        timer.current = window.setTimeout(() => light(key), pauseBeforePointing);
      },
      onMouseLeave: () => window.clearTimeout(timer.current),
    }),
    [key, light],
  );
}
