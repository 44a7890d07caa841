import './answer.css';
import { EditOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import type { Plan } from '@/shared/plan/types';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { draftAnswer } from './api/answers';

/** Soạn kế hoạch trả lời: on a superior's document in force, one click drafts the own plan from it. */
export function AnswerButton({ plan }: { plan: Plan }) {
  const session = useSession();
  const home = useHomeUnit();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [drafting, setDrafting] = useState(false);
  const drafts = session.roles.some((role) => role === 'specialist' || role === 'leader');
  const superior = home.data?.above.some((unit) => unit.id === plan.unit.id) ?? false;
  const inForce = plan.state === 'ISSUED' || plan.state === 'AMENDED';
  if (!drafts || !superior || !inForce) {
    return null;
  }
  const draft = () => {
    setDrafting(true);
    draftAnswer(plan.id)
      .then((id) => {
        void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
        void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
        return navigate(`/plans/${id}/questions`);
      })
      .catch((error: unknown) => {
        void message.error(sentenceOf(error));
        setDrafting(false);
      });
  };
  return (
    <Button
      type="primary"
      icon={<EditOutlined />}
      loading={drafting}
      onClick={draft}
      className="answer-button no-print"
    >
      Soạn kế hoạch trả lời văn bản này
    </Button>
  );
}
