import './examples.css';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { getPublicExamples, publicPictureAddress } from './api/examples';
import { honourWords, kindWords } from './words';

/** Trang công khai của một đơn vị: read by everybody, without signing in. */
export function PublicExamples({ unit }: { unit: string }) {
  const page = useQuery({ queryKey: queryKeys.publicExamples(unit), queryFn: () => getPublicExamples(unit) });
  if (page.isPending) {
    return <Waiting rows={6} />;
  }
  if (page.isError) {
    return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  }
  const { unitName, examples } = page.data;
  return (
    <>
      <header className="public-head">
        <p>Gương điển hình tiên tiến, người tốt, việc tốt</p>
        <h1>{unitName}</h1>
      </header>
      {examples.length === 0 && <p className="panel">Đơn vị chưa công bố gương điển hình nào.</p>}
      {examples.map((example) => (
        <article key={example.id} className="panel" aria-labelledby={`example-${example.id}`}>
          <h2 id={`example-${example.id}`}>{example.title}</h2>
          <p className="quiet">
            {kindWords[example.kind]}. Công bố ngày {formatDate(example.publishedOn)}.
          </p>
          <div className="example-story">
            {example.picture && <img src={publicPictureAddress(unit, example.id)} alt={`Ảnh ${example.name}`} />}
            <div>
              <p>
                <strong>{example.name}</strong>
                {example.post && `, ${example.post}`}
              </p>
              {example.honour && <p>Đã được khen thưởng: {honourWords(example.honour)}.</p>}
              <p className="story-text">{example.story}</p>
            </div>
          </div>
        </article>
      ))}
    </>
  );
}
