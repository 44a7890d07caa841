/** Tells the one listener, the session gate, that the server no longer knows the person. */
const listeners = new Set<() => void>();
let leaving = false;

export const sessionLoss = {
  announce(): void {
    if (leaving) {
      return;
    }
    for (const listener of listeners) {
      listener();
    }
  },
  /** The person signs out: that the server no longer knows them is no loss while the browser is on its way. */
  expect(on: boolean): void {
    leaving = on;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
