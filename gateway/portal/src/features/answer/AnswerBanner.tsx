import './answer.css';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { getQuestions } from './api/answers';

/** On a draft that answers a superior: who had it drafted, and what it still asks. */
export function AnswerBanner({ planId }: { planId: string }) {
  const questions = useQuery({ queryKey: queryKeys.questions(planId), queryFn: () => getQuestions(planId) });
  if (!questions.data?.parentId) {
    return null;
  }
  const { proposedBy, parentId } = questions.data;
  const open = questions.data.questions.filter((question) => question.open).length;
  return (
    <Alert
      className="answer-banner"
      type={open > 0 ? 'warning' : 'info'}
      showIcon
      role="status"
      title={
        proposedBy
          ? `Dự thảo do ${proposedBy} gửi, soạn sẵn từ văn bản của cấp trên`
          : 'Dự thảo được soạn sẵn từ văn bản của cấp trên'
      }
      description={
        <>
          {open > 0 ? (
            <Link to={`/plans/${planId}/questions`}>Trả lời {open} câu hỏi còn lại</Link>
          ) : (
            'Mọi câu hỏi đã được trả lời. Hãy đọc lại toàn văn rồi trình lãnh đạo.'
          )}{' '}
          · <Link to={`/plans/${parentId}`}>Xem văn bản của cấp trên</Link>
        </>
      }
    />
  );
}
