import { Suspense, useEffect } from 'react';
import { Outlet, useNavigation } from 'react-router';
import { Waiting } from '@/shared/ui/Waiting';
import { ConnectionBanner } from './ConnectionBanner';
import { Header } from './Header';
import { LiveUpdates } from './LiveUpdates';
import { SessionGate } from './SessionGate';

export function Shell() {
  const navigation = useNavigation();
  useEffect(keepPageOnMissedDrop, []);
  return (
    <SessionGate>
      <a className="skip-link" href="#main">
        Bỏ qua, đến nội dung
      </a>
      <Header />
      <ConnectionBanner />
      <LiveUpdates />
      <main className="page" id="main" aria-busy={navigation.state === 'loading'}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </SessionGate>
  );
}

/** A file dropped beside the field for it must not make the browser leave the page, with everything typed on it. */
function keepPageOnMissedDrop() {
  const ignore = (event: DragEvent) => event.preventDefault();
  window.addEventListener('dragover', ignore);
  window.addEventListener('drop', ignore);
  return () => {
    window.removeEventListener('dragover', ignore);
    window.removeEventListener('drop', ignore);
  };
}
