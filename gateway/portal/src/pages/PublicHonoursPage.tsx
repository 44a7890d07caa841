import { useParams } from 'react-router';
import { PublicHonours } from '@/features/subjects/PublicHonours';

/** Without signing in: outside the shell, with nothing that asks for a session. */
export function PublicHonoursPage() {
  const { unit = '' } = useParams();
  return (
    <main className="page" id="main">
      <PublicHonours key={unit} unit={unit} />
    </main>
  );
}
