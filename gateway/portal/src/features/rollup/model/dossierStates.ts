/** The states of a dossier in the order of its way, as they are counted. */
export const dossierStates = [
  { state: 'SUBMITTED', words: 'Đã trình' },
  { state: 'RETURNED', words: 'Trả lại' },
  { state: 'RECEIVED', words: 'Đã tiếp nhận' },
  { state: 'UNDER_APPRAISAL', words: 'Đang thẩm định' },
  { state: 'IN_CONCURRENCE', words: 'Lấy ý kiến hiệp y' },
  { state: 'POSTED', words: 'Đang công khai' },
  { state: 'BEFORE_COUNCIL', words: 'Hội đồng xét' },
  { state: 'BEFORE_SIGNER', words: 'Trình ký' },
  { state: 'DECIDED', words: 'Đã có quyết định' },
  { state: 'HANDED_OVER', words: 'Đã trao' },
  { state: 'DECLINED', words: 'Không được khen' },
  { state: 'WITHDRAWN', words: 'Đã rút' },
  { state: 'REVOKED', words: 'Quyết định bị hủy bỏ' },
] as const;
