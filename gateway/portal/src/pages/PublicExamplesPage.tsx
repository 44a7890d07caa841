import { useParams } from 'react-router';
import { PublicExamples } from '@/features/examples/PublicExamples';

/** Without signing in: outside the shell, with nothing that asks for a session. */
export function PublicExamplesPage() {
  const { unit = '' } = useParams();
  return (
    <main className="page" id="main">
      <PublicExamples key={unit} unit={unit} />
    </main>
  );
}
