import { NumberBook } from '@/features/register/NumberBook';
import { useSession } from '@/shared/session/useSession';

export function RegisterPage() {
  const session = useSession();
  const mayKeep = session.roles.some((role) => role === 'specialist' || role === 'leader');
  return <NumberBook workingDate={session.workingDate} mayKeep={mayKeep} />;
}
