import { useParams } from 'react-router';
import { Scorecard } from '@/features/scoring/Scorecard';

export function ScorecardPage() {
  const { id = '', member = '' } = useParams();
  return <Scorecard key={`${id}/${member}`} block={id} member={member} />;
}
