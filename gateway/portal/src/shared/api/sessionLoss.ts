/** Tells the one listener, the session gate, that the server no longer knows the person. */
const listeners = new Set<() => void>();

export const sessionLoss = {
  announce(): void {
    for (const listener of listeners) {
      listener();
    }
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
