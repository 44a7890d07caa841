import { useParams } from 'react-router';
import { SheetEditor } from '@/features/scoring/SheetEditor';
import { useSession } from '@/shared/session/useSession';

export function SheetPage() {
  const { id = 'new' } = useParams();
  const { roles } = useSession();
  const works = roles.includes('specialist') || roles.includes('leader');
  return <SheetEditor key={id} id={id === 'new' ? null : id} mayDefine={works} />;
}
