import './examples.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { isNotFound } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { listOfMovement } from './api/examples';
import { kindWords, stageWords } from './words';

/** Gương điển hình của một phong trào của đơn vị; nothing for a movement of another unit. */
export function MovementExamples({ movement }: { movement: string }) {
  const examples = useQuery({
    queryKey: queryKeys.examplesOfMovement(movement),
    queryFn: () => listOfMovement(movement),
  });
  if (examples.isPending || (examples.isError && isNotFound(examples.error))) {
    return null;
  }
  if (examples.isError) {
    return <Failure error={examples.error} onRetry={() => void examples.refetch()} />;
  }
  const { data } = examples;
  const published = data.filter((example) => example.published).length;
  return (
    <Panel title="Gương điển hình" note={data.length > 0 ? `${data.length} gương, ${published} đang công bố` : ''}>
      {data.length === 0 ? (
        <p className="empty">
          Chưa có gương nào gắn với phong trào. Ghi ở trang <Link to="/examples">Gương điển hình</Link> và chọn phong
          trào này.
        </p>
      ) : (
        <ul className="example-list" aria-label="Gương điển hình của phong trào">
          {data.map((example) => (
            <li key={example.id}>
              <Link to={`/examples/${example.id}`}>{example.title}</Link>{' '}
              <span className="quiet">
                {example.name}, {kindWords[example.kind].toLowerCase()}, {example.unitName},{' '}
                {stageWords[example.stage].toLowerCase()}
              </span>{' '}
              {example.published && <Tag tone="good">Đang công bố</Tag>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
