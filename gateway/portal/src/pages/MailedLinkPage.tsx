import { MailedLink } from '@/features/progress/MailedLink';

/** For people without an account: nothing of the portal stands around it. */
export function MailedLinkPage() {
  return (
    <main className="page">
      <MailedLink />
    </main>
  );
}
