import { useParams } from 'react-router';
import { BelowRegistration } from '@/features/registration/BelowRegistration';
import { EmulationWork } from '@/shared/session/EmulationWork';

export function RegistrationBelowPage() {
  const { year = '', unit = '' } = useParams();
  return (
    <>
      <EmulationWork />
      <BelowRegistration key={`${year}/${unit}`} year={Number(year)} unit={unit} />
    </>
  );
}
