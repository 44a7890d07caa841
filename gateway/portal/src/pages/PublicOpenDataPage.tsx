import { useParams } from 'react-router';
import { PublicOpenData } from '@/features/opendata/PublicOpenData';

/** Without signing in: outside the shell, with nothing that asks for a session. */
export function PublicOpenDataPage() {
  const { unit = '' } = useParams();
  return (
    <main className="page" id="main">
      <PublicOpenData key={unit} unit={unit} />
    </main>
  );
}
